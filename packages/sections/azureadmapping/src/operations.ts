// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getAzureadmapping}. */
export interface GetAzureadmappingParams {
  connection_id?: number | undefined
}

/**
 * `GET /azureadmapping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAzureadmapping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAzureadmappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/azureadmapping', query, as: 'auto' }, options)
}
