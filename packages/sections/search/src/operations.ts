// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getSearch}. */
export interface GetSearchParams {
  count_per_entity?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /Search`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSearch<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSearchParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Search', query, as: 'auto' }, options)
}
