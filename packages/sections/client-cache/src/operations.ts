// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getClientCache}. */
export type GetClientCacheParams = Record<string, never>

/**
 * `GET /ClientCache`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getClientCache<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetClientCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ClientCache', query, as: 'auto' }, options)
}
