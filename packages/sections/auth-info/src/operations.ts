// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getAuthInfo}. */
export type GetAuthInfoParams = Record<string, never>

/**
 * `GET /AuthInfo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAuthInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAuthInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AuthInfo', query, as: 'auto' }, options)
}
