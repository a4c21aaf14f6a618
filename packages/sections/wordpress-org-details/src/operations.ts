// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { WordpressOrgDetails } from '@halopsa/schemas'

/** Parameters of {@link getWordpressOrgDetails}. */
export type GetWordpressOrgDetailsParams = Record<string, never>

/**
 * `GET /WordpressOrgDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWordpressOrgDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWordpressOrgDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/WordpressOrgDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postWordpressOrgDetails}. */
export interface PostWordpressOrgDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  wordpressOrgDetailsList: WordpressOrgDetails[]
}

/**
 * `POST /WordpressOrgDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postWordpressOrgDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { wordpressOrgDetailsList, ...query }: PostWordpressOrgDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WordpressOrgDetails>> {
  return halo.request<WordpressOrgDetails, As>({ method: 'post', path: '/WordpressOrgDetails', query, body: wordpressOrgDetailsList }, options)
}

/** Parameters of {@link getWordpressOrgDetailsById}. */
export interface GetWordpressOrgDetailsByIdParams {
  id: number
}

/**
 * `GET /WordpressOrgDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteWordpressOrgDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteWordpressOrgDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/WordpressOrgDetails/${id}`, query, as: 'auto' }, options)
}
