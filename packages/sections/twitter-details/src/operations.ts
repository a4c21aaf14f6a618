// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TwitterDetails } from '@halopsa/schemas'

/** Parameters of {@link getTwitterDetails}. */
export interface GetTwitterDetailsParams {
  account_id?: string | undefined
}

/**
 * `GET /TwitterDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTwitterDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTwitterDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TwitterDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postTwitterDetails}. */
export interface PostTwitterDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  twitterDetailsList: TwitterDetails[]
}

/**
 * `POST /TwitterDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTwitterDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { twitterDetailsList, ...query }: PostTwitterDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwitterDetails>> {
  return halo.request<TwitterDetails, As>({ method: 'post', path: '/TwitterDetails', query, body: twitterDetailsList }, options)
}

/** Parameters of {@link getTwitterDetailsById}. */
export interface GetTwitterDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /TwitterDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTwitterDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTwitterDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TwitterDetails/${id}`, query, as: 'auto' }, options)
}
