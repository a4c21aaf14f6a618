// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AdobeAcrobatDetails } from '@halopsa/schemas'

/** Parameters of {@link getAdobeAcrobatDetails}. */
export type GetAdobeAcrobatDetailsParams = Record<string, never>

/**
 * `GET /AdobeAcrobatDetails`
 *
 * Lists connections to Adobe Acrobat (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAdobeAcrobatDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAdobeAcrobatDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeAcrobatDetails[]>> {
  return halo.request<AdobeAcrobatDetails[], As>({ method: 'get', path: '/AdobeAcrobatDetails', query }, options)
}

/** Parameters of {@link paginateAdobeAcrobatDetails}: those of {@link getAdobeAcrobatDetails}. */
export type PaginateAdobeAcrobatDetailsParams = GetAdobeAcrobatDetailsParams

/**
 * Every record of `GET /AdobeAcrobatDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAdobeAcrobatDetails(
  halo: HaloClient,
  params?: PaginateAdobeAcrobatDetailsParams,
  options?: PaginateOptions,
): Pages<AdobeAcrobatDetails> {
  return paginate((_, call) => getAdobeAcrobatDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAdobeAcrobatDetails}. */
export interface PostAdobeAcrobatDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  adobeAcrobatDetailsList: AdobeAcrobatDetails[]
}

/**
 * `POST /AdobeAcrobatDetails`
 *
 * Creates or updates connections to Adobe Acrobat (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAdobeAcrobatDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { adobeAcrobatDetailsList, ...query }: PostAdobeAcrobatDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AdobeAcrobatDetails[], AdobeAcrobatDetails>>> {
  return halo.request<Flagged<Flag, AdobeAcrobatDetails[], AdobeAcrobatDetails>, As>(withBody({ method: 'post', path: '/AdobeAcrobatDetails', query, body: adobeAcrobatDetailsList }, 'adobeAcrobatDetailsList'), options)
}

/** Parameters of {@link getAdobeAcrobatDetailsById}. */
export interface GetAdobeAcrobatDetailsByIdParams {
  id: number
}

/**
 * `GET /AdobeAcrobatDetails/{id}`
 *
 * Reads a connection to Adobe Acrobat (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAdobeAcrobatDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAdobeAcrobatDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeAcrobatDetails>> {
  return halo.request<AdobeAcrobatDetails, As>({ method: 'get', path: path`/AdobeAcrobatDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAdobeAcrobatDetailsById}. */
export interface DeleteAdobeAcrobatDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AdobeAcrobatDetails/{id}`
 *
 * Deletes a connection to Adobe Acrobat (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAdobeAcrobatDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAdobeAcrobatDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeAcrobatDetails | undefined>> {
  return halo.request<AdobeAcrobatDetails | undefined, As>({ method: 'delete', path: path`/AdobeAcrobatDetails/${id}`, query, as: byMediaType }, options)
}
