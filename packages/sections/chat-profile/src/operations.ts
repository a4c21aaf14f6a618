// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ChatProfile } from '@halopsa/schemas'

/** Parameters of {@link getChatProfile}. */
export interface GetChatProfileParams {
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /ChatProfile`
 *
 * Lists chat profiles.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getChatProfile<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetChatProfileParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChatProfile[]>> {
  return halo.request<ChatProfile[], As>({ method: 'get', path: '/ChatProfile', query }, options)
}

/** Parameters of {@link paginateChatProfile}: those of {@link getChatProfile}. */
export type PaginateChatProfileParams = GetChatProfileParams

/**
 * Every record of `GET /ChatProfile`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateChatProfile(
  halo: HaloClient,
  params?: PaginateChatProfileParams,
  options?: PaginateOptions,
): Pages<ChatProfile> {
  return paginate((_, call) => getChatProfile(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postChatProfile}. */
export interface PostChatProfileParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  chatProfileList: ChatProfile[]
}

/**
 * `POST /ChatProfile`
 *
 * Creates or updates chat profiles.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postChatProfile<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { chatProfileList, ...query }: PostChatProfileParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ChatProfile[], ChatProfile>>> {
  return halo.request<Flagged<Flag, ChatProfile[], ChatProfile>, As>(withBody({ method: 'post', path: '/ChatProfile', query, body: chatProfileList }, 'chatProfileList'), options)
}

/** Parameters of {@link getChatProfileById}. */
export interface GetChatProfileByIdParams {
  id: string
  check_available?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  key?: string | null | undefined
}

/**
 * `GET /ChatProfile/{id}`
 *
 * Reads a chat profile.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getChatProfileById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetChatProfileByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChatProfile>> {
  return halo.request<ChatProfile, As>({ method: 'get', path: path`/ChatProfile/${id}`, query }, options)
}

/** Parameters of {@link deleteChatProfileById}. */
export interface DeleteChatProfileByIdParams {
  id: string
}

/**
 * `DELETE /ChatProfile/{id}`
 *
 * Deletes a chat profile.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteChatProfileById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteChatProfileByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChatProfile | undefined>> {
  return halo.request<ChatProfile | undefined, As>({ method: 'delete', path: path`/ChatProfile/${id}`, query, as: byMediaType }, options)
}
