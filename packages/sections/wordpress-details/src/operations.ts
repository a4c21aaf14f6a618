// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { WordpressDetails } from '@halopsa/schemas'

/** Parameters of {@link getWordpressDetails}. */
export type GetWordpressDetailsParams = Record<string, never>

/**
 * `GET /WordpressDetails`
 *
 * Lists connections to WordPress.com (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getWordpressDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWordpressDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WordpressDetails[]>> {
  return halo.request<WordpressDetails[], As>({ method: 'get', path: '/WordpressDetails', query }, options)
}

/** Parameters of {@link paginateWordpressDetails}: those of {@link getWordpressDetails}. */
export type PaginateWordpressDetailsParams = GetWordpressDetailsParams

/**
 * Every record of `GET /WordpressDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateWordpressDetails(
  halo: HaloClient,
  params?: PaginateWordpressDetailsParams,
  options?: PaginateOptions,
): Pages<WordpressDetails> {
  return paginate((_, call) => getWordpressDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postWordpressDetails}. */
export interface PostWordpressDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  wordpressDetailsList: WordpressDetails[]
}

/**
 * `POST /WordpressDetails`
 *
 * Creates or updates connections to WordPress.com (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postWordpressDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { wordpressDetailsList, ...query }: PostWordpressDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, WordpressDetails[], WordpressDetails>>> {
  return halo.request<Flagged<Flag, WordpressDetails[], WordpressDetails>, As>(withBody({ method: 'post', path: '/WordpressDetails', query, body: wordpressDetailsList }, 'wordpressDetailsList'), options)
}

/** Parameters of {@link getWordpressDetailsById}. */
export interface GetWordpressDetailsByIdParams {
  id: number
}

/**
 * `GET /WordpressDetails/{id}`
 *
 * Reads a connection to WordPress.com (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getWordpressDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWordpressDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WordpressDetails>> {
  return halo.request<WordpressDetails, As>({ method: 'get', path: path`/WordpressDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteWordpressDetailsById}. */
export interface DeleteWordpressDetailsByIdParams {
  id: number
}

/**
 * `DELETE /WordpressDetails/{id}`
 *
 * Deletes a connection to WordPress.com (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteWordpressDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteWordpressDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WordpressDetails | undefined>> {
  return halo.request<WordpressDetails | undefined, As>({ method: 'delete', path: path`/WordpressDetails/${id}`, query, as: byMediaType }, options)
}
