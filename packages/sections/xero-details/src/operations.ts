// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { XeroDetails } from '@halopsa/schemas'

/** Parameters of {@link getXeroDetails}. */
export interface GetXeroDetailsParams {
  /** Only entries that are connected. */
  connectedonly?: boolean | null | undefined
  tenantid?: string | null | undefined
}

/**
 * `GET /XeroDetails`
 *
 * Lists connections to Xero (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getXeroDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetXeroDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, XeroDetails[]>> {
  return halo.request<XeroDetails[], As>({ method: 'get', path: '/XeroDetails', query }, options)
}

/** Parameters of {@link paginateXeroDetails}: those of {@link getXeroDetails}. */
export type PaginateXeroDetailsParams = GetXeroDetailsParams

/**
 * Every record of `GET /XeroDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateXeroDetails(
  halo: HaloClient,
  params?: PaginateXeroDetailsParams,
  options?: PaginateOptions,
): Pages<XeroDetails> {
  return paginate((_, call) => getXeroDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postXeroDetails}. */
export interface PostXeroDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  xeroDetailsList: XeroDetails[]
}

/**
 * `POST /XeroDetails`
 *
 * Creates or updates connections to Xero (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postXeroDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { xeroDetailsList, ...query }: PostXeroDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, XeroDetails[], XeroDetails>>> {
  return halo.request<Flagged<Flag, XeroDetails[], XeroDetails>, As>(withBody({ method: 'post', path: '/XeroDetails', query, body: xeroDetailsList }, 'xeroDetailsList'), options)
}

/** Parameters of {@link getXeroDetailsById}. */
export interface GetXeroDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /XeroDetails/{id}`
 *
 * Reads a connection to Xero (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getXeroDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetXeroDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, XeroDetails>> {
  return halo.request<XeroDetails, As>({ method: 'get', path: path`/XeroDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteXeroDetailsById}. */
export interface DeleteXeroDetailsByIdParams {
  id: number
}

/**
 * `DELETE /XeroDetails/{id}`
 *
 * Deletes a connection to Xero (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteXeroDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteXeroDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, XeroDetails | undefined>> {
  return halo.request<XeroDetails | undefined, As>({ method: 'delete', path: path`/XeroDetails/${id}`, query, as: byMediaType }, options)
}
