// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getTest4}. */
export type GetTest4Params = Record<string, never>

/**
 * `GET /Test4`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTest4<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTest4Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Test4', query, as: 'auto' }, options)
}
