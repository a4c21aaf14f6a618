// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FacebookDetails } from '@halopsa/schemas'

/** Parameters of {@link getFacebookDetails}. */
export interface GetFacebookDetailsParams {
  page_id?: string | undefined
}

/**
 * `GET /FacebookDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFacebookDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFacebookDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/FacebookDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postFacebookDetails}. */
export interface PostFacebookDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  facebookDetailsList: FacebookDetails[]
}

/**
 * `POST /FacebookDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postFacebookDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { facebookDetailsList, ...query }: PostFacebookDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FacebookDetails>> {
  return halo.request<FacebookDetails, As>({ method: 'post', path: '/FacebookDetails', query, body: facebookDetailsList }, options)
}

/** Parameters of {@link getFacebookDetailsById}. */
export interface GetFacebookDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /FacebookDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteFacebookDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteFacebookDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/FacebookDetails/${id}`, query, as: 'auto' }, options)
}
