// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getClientCache}. */
export type GetClientCacheParams = Record<string, never>

/**
 * `GET /ClientCache`
 *
 * Reads agents, statuses, ticket types, areas, fields, lookups and mailboxes in one response; `iscachebuild=true` is needed.
 *
 * Answers with an object, as other clients use it.
 *
 * With `iscachebuild=true` one object with agents, statuses, ticket types, areas, field infos, lookups and mailboxes; without it the server sent a 500.
 */
export async function getClientCache<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetClientCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ClientCache', query }, options)
}
