// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ChatProfile } from '@halopsa/schemas'

/** Parameters of {@link getChatProfile}. */
export interface GetChatProfileParams {
  type?: number | undefined
}

/**
 * `GET /ChatProfile`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getChatProfile<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetChatProfileParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ChatProfile', query, as: 'auto' }, options)
}

/** Parameters of {@link postChatProfile}. */
export interface PostChatProfileParams {
  /** Records to create; one that has an `id` is updated. */
  chatProfileList: ChatProfile[]
}

/**
 * `POST /ChatProfile`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postChatProfile<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { chatProfileList, ...query }: PostChatProfileParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChatProfile>> {
  return halo.request<ChatProfile, As>({ method: 'post', path: '/ChatProfile', query, body: chatProfileList }, options)
}

/** Parameters of {@link getChatProfileById}. */
export interface GetChatProfileByIdParams {
  id: string
  check_available?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  key?: string | undefined
}

/**
 * `GET /ChatProfile/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteChatProfileById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteChatProfileByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ChatProfile/${id}`, query, as: 'auto' }, options)
}
