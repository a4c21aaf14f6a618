// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getPagerdutymapping}. */
export interface GetPagerdutymappingParams {
  service_id?: string | undefined
}

/**
 * `GET /pagerdutymapping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPagerdutymapping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPagerdutymappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/pagerdutymapping', query, as: 'auto' }, options)
}
