// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { BusinessCentralDetails } from '@halopsa/schemas'

/** Parameters of {@link getBusinessCentralDetails}. */
export interface GetBusinessCentralDetailsParams {
  companyid?: string | undefined
  connectedonly?: boolean | undefined
}

/**
 * `GET /BusinessCentralDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getBusinessCentralDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetBusinessCentralDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/BusinessCentralDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postBusinessCentralDetails}. */
export interface PostBusinessCentralDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  businessCentralDetailsList: BusinessCentralDetails[]
}

/**
 * `POST /BusinessCentralDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postBusinessCentralDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { businessCentralDetailsList, ...query }: PostBusinessCentralDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BusinessCentralDetails>> {
  return halo.request<BusinessCentralDetails, As>({ method: 'post', path: '/BusinessCentralDetails', query, body: businessCentralDetailsList }, options)
}

/** Parameters of {@link getBusinessCentralDetailsById}. */
export interface GetBusinessCentralDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /BusinessCentralDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getBusinessCentralDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetBusinessCentralDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BusinessCentralDetails>> {
  return halo.request<BusinessCentralDetails, As>({ method: 'get', path: path`/BusinessCentralDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteBusinessCentralDetailsById}. */
export interface DeleteBusinessCentralDetailsByIdParams {
  id: number
}

/**
 * `DELETE /BusinessCentralDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteBusinessCentralDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteBusinessCentralDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/BusinessCentralDetails/${id}`, query, as: 'auto' }, options)
}
