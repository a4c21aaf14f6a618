// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OnlineStatus } from '@halopsa/schemas'

/** Parameters of {@link getOnlineStatus}. */
export interface GetOnlineStatusParams {
  IsOnline?: boolean
  LastOnline?: string
  LastOnlineDate?: string
  TechID?: number
  agent_status?: number
  command?: string
  fetch_all?: boolean
  idle_warn?: boolean
  is_idle?: boolean
  is_logout?: boolean
  last_active?: string
  status_overidden?: boolean
}

/**
 * `GET /OnlineStatus`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOnlineStatus<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOnlineStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/OnlineStatus', query, as: 'auto' }, options)
}

/** Parameters of {@link postOnlineStatus}. */
export interface PostOnlineStatusParams {
  onlineStatusList: OnlineStatus[]
}

/**
 * `POST /OnlineStatus`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postOnlineStatus<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { onlineStatusList, ...query }: PostOnlineStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OnlineStatus>> {
  return halo.request<OnlineStatus, As>({ method: 'post', path: '/OnlineStatus', query, body: onlineStatusList }, options)
}
