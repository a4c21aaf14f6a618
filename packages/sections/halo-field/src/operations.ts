// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getHaloField}. */
export type GetHaloFieldParams = Record<string, never>

/**
 * `GET /HaloField`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getHaloField<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHaloFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/HaloField', query, as: 'auto' }, options)
}
