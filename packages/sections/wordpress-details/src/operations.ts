// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { WordpressDetails } from '@halopsa/schemas'

/** Parameters of {@link getWordpressDetails}. */
export type GetWordpressDetailsParams = Record<string, never>

/**
 * `GET /WordpressDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWordpressDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWordpressDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/WordpressDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postWordpressDetails}. */
export interface PostWordpressDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  wordpressDetailsList: WordpressDetails[]
}

/**
 * `POST /WordpressDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postWordpressDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { wordpressDetailsList, ...query }: PostWordpressDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WordpressDetails>> {
  return halo.request<WordpressDetails, As>({ method: 'post', path: '/WordpressDetails', query, body: wordpressDetailsList }, options)
}

/** Parameters of {@link getWordpressDetailsById}. */
export interface GetWordpressDetailsByIdParams {
  id: number
}

/**
 * `GET /WordpressDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteWordpressDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteWordpressDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/WordpressDetails/${id}`, query, as: 'auto' }, options)
}
