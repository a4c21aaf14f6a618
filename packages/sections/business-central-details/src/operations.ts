// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { BusinessCentralDetails } from '@halopsa/schemas'

/** Parameters of {@link getBusinessCentralDetails}. */
export interface GetBusinessCentralDetailsParams {
  companyid?: string | null | undefined
  /** Only entries that are connected. */
  connectedonly?: boolean | null | undefined
}

/**
 * `GET /BusinessCentralDetails`
 *
 * Lists connections to Microsoft Dynamics 365 Business Central (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getBusinessCentralDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetBusinessCentralDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BusinessCentralDetails[]>> {
  return halo.request<BusinessCentralDetails[], As>({ method: 'get', path: '/BusinessCentralDetails', query }, options)
}

/** Parameters of {@link paginateBusinessCentralDetails}: those of {@link getBusinessCentralDetails}. */
export type PaginateBusinessCentralDetailsParams = GetBusinessCentralDetailsParams

/**
 * Every record of `GET /BusinessCentralDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateBusinessCentralDetails(
  halo: HaloClient,
  params?: PaginateBusinessCentralDetailsParams,
  options?: PaginateOptions,
): Pages<BusinessCentralDetails> {
  return paginate((_, call) => getBusinessCentralDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postBusinessCentralDetails}. */
export interface PostBusinessCentralDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  businessCentralDetailsList: BusinessCentralDetails[]
}

/**
 * `POST /BusinessCentralDetails`
 *
 * Creates or updates connections to Microsoft Dynamics 365 Business Central (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postBusinessCentralDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { businessCentralDetailsList, ...query }: PostBusinessCentralDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, BusinessCentralDetails[], BusinessCentralDetails>>> {
  return halo.request<Flagged<Flag, BusinessCentralDetails[], BusinessCentralDetails>, As>(withBody({ method: 'post', path: '/BusinessCentralDetails', query, body: businessCentralDetailsList }, 'businessCentralDetailsList'), options)
}

/** Parameters of {@link getBusinessCentralDetailsById}. */
export interface GetBusinessCentralDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /BusinessCentralDetails/{id}`
 *
 * Reads a connection to Microsoft Dynamics 365 Business Central (settings of the integration).
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
 * Deletes a connection to Microsoft Dynamics 365 Business Central (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteBusinessCentralDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteBusinessCentralDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BusinessCentralDetails | undefined>> {
  return halo.request<BusinessCentralDetails | undefined, As>({ method: 'delete', path: path`/BusinessCentralDetails/${id}`, query, as: byMediaType }, options)
}
