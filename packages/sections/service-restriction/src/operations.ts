// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getServiceRestriction}. */
export interface GetServiceRestrictionParams {
  /** Only records of the client with this id. */
  client_id?: number | undefined
  service_category_id?: number | undefined
  /** Only records of the service with this id. */
  service_id?: number | undefined
}

/**
 * `GET /ServiceRestriction`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getServiceRestriction<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetServiceRestrictionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ServiceRestriction', query, as: 'auto' }, options)
}
