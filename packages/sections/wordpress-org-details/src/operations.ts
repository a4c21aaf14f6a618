// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { WordpressOrgDetails } from '@halopsa/schemas'

/** Parameters of {@link getWordpressOrgDetails}. */
export type GetWordpressOrgDetailsParams = Record<string, never>

/**
 * `GET /WordpressOrgDetails`
 *
 * Lists connections to WordPress.org (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getWordpressOrgDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWordpressOrgDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WordpressOrgDetails[]>> {
  return halo.request<WordpressOrgDetails[], As>({ method: 'get', path: '/WordpressOrgDetails', query }, options)
}

/** Parameters of {@link paginateWordpressOrgDetails}: those of {@link getWordpressOrgDetails}. */
export type PaginateWordpressOrgDetailsParams = GetWordpressOrgDetailsParams

/**
 * Every record of `GET /WordpressOrgDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateWordpressOrgDetails(
  halo: HaloClient,
  params?: PaginateWordpressOrgDetailsParams,
  options?: PaginateOptions,
): Pages<WordpressOrgDetails> {
  return paginate((_, call) => getWordpressOrgDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postWordpressOrgDetails}. */
export interface PostWordpressOrgDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  wordpressOrgDetailsList: WordpressOrgDetails[]
}

/**
 * `POST /WordpressOrgDetails`
 *
 * Creates or updates connections to WordPress.org (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postWordpressOrgDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { wordpressOrgDetailsList, ...query }: PostWordpressOrgDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, WordpressOrgDetails[], WordpressOrgDetails>>> {
  return halo.request<Flagged<Flag, WordpressOrgDetails[], WordpressOrgDetails>, As>(withBody({ method: 'post', path: '/WordpressOrgDetails', query, body: wordpressOrgDetailsList }, 'wordpressOrgDetailsList'), options)
}

/** Parameters of {@link getWordpressOrgDetailsById}. */
export interface GetWordpressOrgDetailsByIdParams {
  id: number
}

/**
 * `GET /WordpressOrgDetails/{id}`
 *
 * Reads a connection to WordPress.org (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getWordpressOrgDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWordpressOrgDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WordpressOrgDetails>> {
  return halo.request<WordpressOrgDetails, As>({ method: 'get', path: path`/WordpressOrgDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteWordpressOrgDetailsById}. */
export interface DeleteWordpressOrgDetailsByIdParams {
  id: number
}

/**
 * `DELETE /WordpressOrgDetails/{id}`
 *
 * Deletes a connection to WordPress.org (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteWordpressOrgDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteWordpressOrgDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WordpressOrgDetails | undefined>> {
  return halo.request<WordpressOrgDetails | undefined, As>({ method: 'delete', path: path`/WordpressOrgDetails/${id}`, query, as: byMediaType }, options)
}
