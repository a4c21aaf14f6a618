// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getTest3}. */
export type GetTest3Params = Record<string, never>

/**
 * `GET /Test3`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTest3<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTest3Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Test3', query, as: 'auto' }, options)
}
