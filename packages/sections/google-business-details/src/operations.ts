// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { GoogleBusinessDetails } from '@halopsa/schemas'

/** Parameters of {@link getGoogleBusinessDetails}. */
export type GetGoogleBusinessDetailsParams = Record<string, never>

/**
 * `GET /GoogleBusinessDetails`
 *
 * Lists connections to Google Business (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getGoogleBusinessDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetGoogleBusinessDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GoogleBusinessDetails[]>> {
  return halo.request<GoogleBusinessDetails[], As>({ method: 'get', path: '/GoogleBusinessDetails', query }, options)
}

/** Parameters of {@link paginateGoogleBusinessDetails}: those of {@link getGoogleBusinessDetails}. */
export type PaginateGoogleBusinessDetailsParams = GetGoogleBusinessDetailsParams

/**
 * Every record of `GET /GoogleBusinessDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateGoogleBusinessDetails(
  halo: HaloClient,
  params?: PaginateGoogleBusinessDetailsParams,
  options?: PaginateOptions,
): Pages<GoogleBusinessDetails> {
  return paginate((_, call) => getGoogleBusinessDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postGoogleBusinessDetails}. */
export interface PostGoogleBusinessDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  googleBusinessDetailsList: GoogleBusinessDetails[]
}

/**
 * `POST /GoogleBusinessDetails`
 *
 * Creates or updates connections to Google Business (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postGoogleBusinessDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { googleBusinessDetailsList, ...query }: PostGoogleBusinessDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, GoogleBusinessDetails[], GoogleBusinessDetails>>> {
  return halo.request<Flagged<Flag, GoogleBusinessDetails[], GoogleBusinessDetails>, As>(withBody({ method: 'post', path: '/GoogleBusinessDetails', query, body: googleBusinessDetailsList }, 'googleBusinessDetailsList'), options)
}

/** Parameters of {@link getGoogleBusinessDetailsById}. */
export interface GetGoogleBusinessDetailsByIdParams {
  id: number
}

/**
 * `GET /GoogleBusinessDetails/{id}`
 *
 * Reads a connection to Google Business (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getGoogleBusinessDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetGoogleBusinessDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GoogleBusinessDetails>> {
  return halo.request<GoogleBusinessDetails, As>({ method: 'get', path: path`/GoogleBusinessDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteGoogleBusinessDetailsById}. */
export interface DeleteGoogleBusinessDetailsByIdParams {
  id: number
}

/**
 * `DELETE /GoogleBusinessDetails/{id}`
 *
 * Deletes a connection to Google Business (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteGoogleBusinessDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteGoogleBusinessDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GoogleBusinessDetails | undefined>> {
  return halo.request<GoogleBusinessDetails | undefined, As>({ method: 'delete', path: path`/GoogleBusinessDetails/${id}`, query, as: byMediaType }, options)
}
