// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getFeed}. */
export interface GetFeedParams {
  /** Only records of the accountmanager with this id. */
  accountmanager_id?: number
  agent_only?: boolean
  /** At most this many records, when the list does not page. */
  count?: number
  exclude_private?: boolean
  followed_only?: boolean
  newer_than_id?: number
  older_than_id?: number
  one_agent_id?: number
  one_agents_tickets_id?: number
  one_user_id?: number
  related_asset_id?: number
  related_client_id?: number
  related_site_id?: number
  related_user_id?: number
  user_only?: boolean
}

/**
 * `GET /Feed`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFeed<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFeedParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Feed', query, as: 'auto' }, options)
}
