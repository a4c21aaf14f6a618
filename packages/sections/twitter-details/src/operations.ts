// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TwitterDetails } from '@halopsa/schemas'

/** Parameters of {@link getTwitterDetails}. */
export interface GetTwitterDetailsParams {
  account_id?: string | null | undefined
}

/**
 * `GET /TwitterDetails`
 *
 * Lists connections to Twitter (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTwitterDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTwitterDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwitterDetails[]>> {
  return halo.request<TwitterDetails[], As>({ method: 'get', path: '/TwitterDetails', query }, options)
}

/** Parameters of {@link paginateTwitterDetails}: those of {@link getTwitterDetails}. */
export type PaginateTwitterDetailsParams = GetTwitterDetailsParams

/**
 * Every record of `GET /TwitterDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTwitterDetails(
  halo: HaloClient,
  params?: PaginateTwitterDetailsParams,
  options?: PaginateOptions,
): Pages<TwitterDetails> {
  return paginate((_, call) => getTwitterDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTwitterDetails}. */
export interface PostTwitterDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  twitterDetailsList: TwitterDetails[]
}

/**
 * `POST /TwitterDetails`
 *
 * Creates or updates connections to Twitter (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTwitterDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { twitterDetailsList, ...query }: PostTwitterDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TwitterDetails[], TwitterDetails>>> {
  return halo.request<Flagged<Flag, TwitterDetails[], TwitterDetails>, As>(withBody({ method: 'post', path: '/TwitterDetails', query, body: twitterDetailsList }, 'twitterDetailsList'), options)
}

/** Parameters of {@link getTwitterDetailsById}. */
export interface GetTwitterDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /TwitterDetails/{id}`
 *
 * Reads a connection to Twitter (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTwitterDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTwitterDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwitterDetails>> {
  return halo.request<TwitterDetails, As>({ method: 'get', path: path`/TwitterDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteTwitterDetailsById}. */
export interface DeleteTwitterDetailsByIdParams {
  id: number
}

/**
 * `DELETE /TwitterDetails/{id}`
 *
 * Deletes a connection to Twitter (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTwitterDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTwitterDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwitterDetails | undefined>> {
  return halo.request<TwitterDetails | undefined, As>({ method: 'delete', path: path`/TwitterDetails/${id}`, query, as: byMediaType }, options)
}
