// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AddigyDetails } from '@halopsa/schemas'

/** Parameters of {@link getAddigyDetails}. */
export type GetAddigyDetailsParams = Record<string, never>

/**
 * `GET /AddigyDetails`
 *
 * Lists connections to Addigy (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAddigyDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAddigyDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AddigyDetails[]>> {
  return halo.request<AddigyDetails[], As>({ method: 'get', path: '/AddigyDetails', query }, options)
}

/** Parameters of {@link paginateAddigyDetails}: those of {@link getAddigyDetails}. */
export type PaginateAddigyDetailsParams = GetAddigyDetailsParams

/**
 * Every record of `GET /AddigyDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAddigyDetails(
  halo: HaloClient,
  params?: PaginateAddigyDetailsParams,
  options?: PaginateOptions,
): Pages<AddigyDetails> {
  return paginate((_, call) => getAddigyDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAddigyDetails}. */
export interface PostAddigyDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  addigyDetailsList: AddigyDetails[]
}

/**
 * `POST /AddigyDetails`
 *
 * Creates or updates connections to Addigy (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAddigyDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { addigyDetailsList, ...query }: PostAddigyDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AddigyDetails[], AddigyDetails>>> {
  return halo.request<Flagged<Flag, AddigyDetails[], AddigyDetails>, As>(withBody({ method: 'post', path: '/AddigyDetails', query, body: addigyDetailsList }, 'addigyDetailsList'), options)
}

/** Parameters of {@link getAddigyDetailsById}. */
export interface GetAddigyDetailsByIdParams {
  id: number
}

/**
 * `GET /AddigyDetails/{id}`
 *
 * Reads a connection to Addigy (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAddigyDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAddigyDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AddigyDetails>> {
  return halo.request<AddigyDetails, As>({ method: 'get', path: path`/AddigyDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAddigyDetailsById}. */
export interface DeleteAddigyDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AddigyDetails/{id}`
 *
 * Deletes a connection to Addigy (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAddigyDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAddigyDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AddigyDetails | undefined>> {
  return halo.request<AddigyDetails | undefined, As>({ method: 'delete', path: path`/AddigyDetails/${id}`, query, as: byMediaType }, options)
}
