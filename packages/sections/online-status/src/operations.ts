// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OnlineStatus } from '@halopsa/schemas'

/** Parameters of {@link getOnlineStatus}. */
export interface GetOnlineStatusParams {
  IsOnline?: boolean | undefined
  LastOnline?: string | undefined
  LastOnlineDate?: string | undefined
  TechID?: number | undefined
  agent_status?: number | undefined
  command?: string | undefined
  fetch_all?: boolean | undefined
  idle_warn?: boolean | undefined
  is_idle?: boolean | undefined
  is_logout?: boolean | undefined
  last_active?: string | undefined
  status_overidden?: boolean | undefined
}

/**
 * `GET /OnlineStatus`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOnlineStatus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOnlineStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/OnlineStatus', query, as: 'auto' }, options)
}

/** Parameters of {@link postOnlineStatus}. */
export interface PostOnlineStatusParams {
  /** Records to create; one that has an `id` is updated. */
  onlineStatusList: OnlineStatus[]
}

/**
 * `POST /OnlineStatus`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postOnlineStatus<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { onlineStatusList, ...query }: PostOnlineStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OnlineStatus>> {
  return halo.request<OnlineStatus, As>({ method: 'post', path: '/OnlineStatus', query, body: onlineStatusList }, options)
}
