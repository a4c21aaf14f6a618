// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { ServiceRestriction } from '@halopsa/schemas'

/** Parameters of {@link getServiceRestriction}. */
export interface GetServiceRestrictionParams {
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of the service category with this id. */
  service_category_id?: number | null | undefined
  /** Only the records of the service with this id. */
  service_id?: number | null | undefined
}

/**
 * `GET /ServiceRestriction`
 *
 * Lists access restrictions of services.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getServiceRestriction<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetServiceRestrictionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceRestriction[]>> {
  return halo.request<ServiceRestriction[], As>({ method: 'get', path: '/ServiceRestriction', query }, options)
}

/** Parameters of {@link paginateServiceRestriction}: those of {@link getServiceRestriction}. */
export type PaginateServiceRestrictionParams = GetServiceRestrictionParams

/**
 * Every record of `GET /ServiceRestriction`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateServiceRestriction(
  halo: HaloClient,
  params?: PaginateServiceRestrictionParams,
  options?: PaginateOptions,
): Pages<ServiceRestriction> {
  return paginate((_, call) => getServiceRestriction(halo, params, call), { pages: false }, options)
}
