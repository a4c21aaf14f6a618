// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getFeed}. */
export interface GetFeedParams {
  accountmanager_id?: number | undefined
  agent_only?: boolean | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  exclude_private?: boolean | undefined
  followed_only?: boolean | undefined
  newer_than_id?: number | undefined
  older_than_id?: number | undefined
  one_agent_id?: number | undefined
  one_agents_tickets_id?: number | undefined
  one_user_id?: number | undefined
  related_asset_id?: number | undefined
  related_client_id?: number | undefined
  related_site_id?: number | undefined
  related_user_id?: number | undefined
  user_only?: boolean | undefined
}

/**
 * `GET /Feed`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFeed<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFeedParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Feed', query, as: 'auto' }, options)
}
