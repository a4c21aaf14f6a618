// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AdobeCommerceDetails } from '@halopsa/schemas'

/** Parameters of {@link getAdobeCommerceDetails}. */
export type GetAdobeCommerceDetailsParams = Record<string, never>

/**
 * `GET /AdobeCommerceDetails`
 *
 * Lists connections to Adobe Commerce (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAdobeCommerceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAdobeCommerceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeCommerceDetails[]>> {
  return halo.request<AdobeCommerceDetails[], As>({ method: 'get', path: '/AdobeCommerceDetails', query }, options)
}

/** Parameters of {@link paginateAdobeCommerceDetails}: those of {@link getAdobeCommerceDetails}. */
export type PaginateAdobeCommerceDetailsParams = GetAdobeCommerceDetailsParams

/**
 * Every record of `GET /AdobeCommerceDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAdobeCommerceDetails(
  halo: HaloClient,
  params?: PaginateAdobeCommerceDetailsParams,
  options?: PaginateOptions,
): Pages<AdobeCommerceDetails> {
  return paginate((_, call) => getAdobeCommerceDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAdobeCommerceDetails}. */
export interface PostAdobeCommerceDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  adobeCommerceDetailsList: AdobeCommerceDetails[]
}

/**
 * `POST /AdobeCommerceDetails`
 *
 * Creates or updates connections to Adobe Commerce (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAdobeCommerceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { adobeCommerceDetailsList, ...query }: PostAdobeCommerceDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AdobeCommerceDetails[], AdobeCommerceDetails>>> {
  return halo.request<Flagged<Flag, AdobeCommerceDetails[], AdobeCommerceDetails>, As>(withBody({ method: 'post', path: '/AdobeCommerceDetails', query, body: adobeCommerceDetailsList }, 'adobeCommerceDetailsList'), options)
}

/** Parameters of {@link getAdobeCommerceDetailsById}. */
export interface GetAdobeCommerceDetailsByIdParams {
  id: number
}

/**
 * `GET /AdobeCommerceDetails/{id}`
 *
 * Reads a connection to Adobe Commerce (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAdobeCommerceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAdobeCommerceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeCommerceDetails>> {
  return halo.request<AdobeCommerceDetails, As>({ method: 'get', path: path`/AdobeCommerceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAdobeCommerceDetailsById}. */
export interface DeleteAdobeCommerceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AdobeCommerceDetails/{id}`
 *
 * Deletes a connection to Adobe Commerce (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAdobeCommerceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAdobeCommerceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeCommerceDetails | undefined>> {
  return halo.request<AdobeCommerceDetails | undefined, As>({ method: 'delete', path: path`/AdobeCommerceDetails/${id}`, query, as: byMediaType }, options)
}
