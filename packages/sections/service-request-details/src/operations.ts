// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ServiceRequestDetails } from '@halopsa/schemas'

/** Parameters of {@link getServiceRequestDetails}. */
export interface GetServiceRequestDetailsParams {
  exclude_urls?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** Only the records of the service with this id. */
  service_id?: number | null | undefined
}

/**
 * `GET /ServiceRequestDetails`
 *
 * Lists request options of services.
 *
 * Answers with a view of the list with the records under `data`, as recorded on a live server.
 */
export async function getServiceRequestDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetServiceRequestDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'data', ServiceRequestDetails>>> {
  return halo.request<ListView<'data', ServiceRequestDetails>, As>({ method: 'get', path: '/ServiceRequestDetails', query }, options)
}

/** Parameters of {@link paginateServiceRequestDetails}: those of {@link getServiceRequestDetails}. */
export type PaginateServiceRequestDetailsParams = GetServiceRequestDetailsParams

/**
 * Every record of `GET /ServiceRequestDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateServiceRequestDetails(
  halo: HaloClient,
  params?: PaginateServiceRequestDetailsParams,
  options?: PaginateOptions,
): Pages<ServiceRequestDetails> {
  return paginate((_, call) => getServiceRequestDetails(halo, params, call), { records: 'data', pages: false }, options)
}

/** Parameters of {@link getServiceRequestDetailsById}. */
export interface GetServiceRequestDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ServiceRequestDetails/{id}`
 *
 * Reads a request option of a service.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getServiceRequestDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetServiceRequestDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceRequestDetails>> {
  return halo.request<ServiceRequestDetails, As>({ method: 'get', path: path`/ServiceRequestDetails/${id}`, query }, options)
}
