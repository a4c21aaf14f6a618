// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TeamsChatMessage_List } from '@halopsa/schemas'

/** Parameters of {@link getExternalChatMessage}. */
export type GetExternalChatMessageParams = Record<string, never>

/**
 * `GET /ExternalChatMessage`
 *
 * Lists messages of chats in other systems, such as Microsoft Teams.
 *
 * Answers with a view of the list with the records under `actions`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getExternalChatMessage<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetExternalChatMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'actions', TeamsChatMessage_List>>> {
  return halo.request<ListView<'actions', TeamsChatMessage_List>, As>({ method: 'get', path: '/ExternalChatMessage', query }, options)
}

/** Parameters of {@link paginateExternalChatMessage}: those of {@link getExternalChatMessage}. */
export type PaginateExternalChatMessageParams = GetExternalChatMessageParams

/**
 * Every record of `GET /ExternalChatMessage`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateExternalChatMessage(
  halo: HaloClient,
  params?: PaginateExternalChatMessageParams,
  options?: PaginateOptions,
): Pages<TeamsChatMessage_List> {
  return paginate((_, call) => getExternalChatMessage(halo, params, call), { records: 'actions', pages: false }, options)
}

/** Parameters of {@link postExternalChatMessage}. */
export interface PostExternalChatMessageParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  teamsChatMessage_ListList: TeamsChatMessage_List[]
}

/**
 * `POST /ExternalChatMessage`
 *
 * Records messages of chats in other systems; with `_sendmessage` the message is sent there.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postExternalChatMessage<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { teamsChatMessage_ListList, ...query }: PostExternalChatMessageParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TeamsChatMessage_List[], TeamsChatMessage_List>>> {
  return halo.request<Flagged<Flag, TeamsChatMessage_List[], TeamsChatMessage_List>, As>(withBody({ method: 'post', path: '/ExternalChatMessage', query, body: teamsChatMessage_ListList }, 'teamsChatMessage_ListList'), options)
}

/** Parameters of {@link getExternalChatMessageById}. */
export interface GetExternalChatMessageByIdParams {
  id: number
}

/**
 * `GET /ExternalChatMessage/{id}`
 *
 * Reads a message of a chat in another system, such as Microsoft Teams.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getExternalChatMessageById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetExternalChatMessageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TeamsChatMessage_List>> {
  return halo.request<TeamsChatMessage_List, As>({ method: 'get', path: path`/ExternalChatMessage/${id}`, query }, options)
}

/** Parameters of {@link deleteExternalChatMessageById}. */
export interface DeleteExternalChatMessageByIdParams {
  id: number
}

/**
 * `DELETE /ExternalChatMessage/{id}`
 *
 * Deletes a message of a chat in another system, such as Microsoft Teams.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteExternalChatMessageById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteExternalChatMessageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TeamsChatMessage_List | undefined>> {
  return halo.request<TeamsChatMessage_List | undefined, As>({ method: 'delete', path: path`/ExternalChatMessage/${id}`, query, as: byMediaType }, options)
}
