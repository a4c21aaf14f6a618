// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ServiceRequestDetails } from '@halopsa/schemas'

/** Parameters of {@link getServiceRequestDetails}. */
export interface GetServiceRequestDetailsParams {
  exclude_urls?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  /** Only records of the service with this id. */
  service_id?: number | undefined
}

/**
 * `GET /ServiceRequestDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getServiceRequestDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetServiceRequestDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ServiceRequestDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link getServiceRequestDetailsById}. */
export interface GetServiceRequestDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ServiceRequestDetails/{id}`
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
