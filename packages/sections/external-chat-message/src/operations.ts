// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TeamsChatMessage_List } from '@halopsa/schemas'

/** Parameters of {@link getExternalChatMessage}. */
export type GetExternalChatMessageParams = Record<string, never>

/**
 * `GET /ExternalChatMessage`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getExternalChatMessage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetExternalChatMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ExternalChatMessage', query, as: 'auto' }, options)
}

/** Parameters of {@link postExternalChatMessage}. */
export interface PostExternalChatMessageParams {
  /** Records to create; one that has an `id` is updated. */
  teamsChatMessage_ListList: TeamsChatMessage_List[]
}

/**
 * `POST /ExternalChatMessage`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postExternalChatMessage<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { teamsChatMessage_ListList, ...query }: PostExternalChatMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TeamsChatMessage_List>> {
  return halo.request<TeamsChatMessage_List, As>({ method: 'post', path: '/ExternalChatMessage', query, body: teamsChatMessage_ListList }, options)
}

/** Parameters of {@link getExternalChatMessageById}. */
export interface GetExternalChatMessageByIdParams {
  id: number
}

/**
 * `GET /ExternalChatMessage/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteExternalChatMessageById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteExternalChatMessageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ExternalChatMessage/${id}`, query, as: 'auto' }, options)
}
