// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FacebookDetails } from '@halopsa/schemas'

/** Parameters of {@link getFacebookDetails}. */
export interface GetFacebookDetailsParams {
  page_id?: string | null | undefined
}

/**
 * `GET /FacebookDetails`
 *
 * Lists connections to Facebook (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getFacebookDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFacebookDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FacebookDetails[]>> {
  return halo.request<FacebookDetails[], As>({ method: 'get', path: '/FacebookDetails', query }, options)
}

/** Parameters of {@link paginateFacebookDetails}: those of {@link getFacebookDetails}. */
export type PaginateFacebookDetailsParams = GetFacebookDetailsParams

/**
 * Every record of `GET /FacebookDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFacebookDetails(
  halo: HaloClient,
  params?: PaginateFacebookDetailsParams,
  options?: PaginateOptions,
): Pages<FacebookDetails> {
  return paginate((_, call) => getFacebookDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postFacebookDetails}. */
export interface PostFacebookDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  facebookDetailsList: FacebookDetails[]
}

/**
 * `POST /FacebookDetails`
 *
 * Creates or updates connections to Facebook (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFacebookDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { facebookDetailsList, ...query }: PostFacebookDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FacebookDetails[], FacebookDetails>>> {
  return halo.request<Flagged<Flag, FacebookDetails[], FacebookDetails>, As>(withBody({ method: 'post', path: '/FacebookDetails', query, body: facebookDetailsList }, 'facebookDetailsList'), options)
}

/** Parameters of {@link getFacebookDetailsById}. */
export interface GetFacebookDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /FacebookDetails/{id}`
 *
 * Reads a connection to Facebook (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getFacebookDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFacebookDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FacebookDetails>> {
  return halo.request<FacebookDetails, As>({ method: 'get', path: path`/FacebookDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteFacebookDetailsById}. */
export interface DeleteFacebookDetailsByIdParams {
  id: number
}

/**
 * `DELETE /FacebookDetails/{id}`
 *
 * Deletes a connection to Facebook (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteFacebookDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFacebookDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FacebookDetails | undefined>> {
  return halo.request<FacebookDetails | undefined, As>({ method: 'delete', path: path`/FacebookDetails/${id}`, query, as: byMediaType }, options)
}
