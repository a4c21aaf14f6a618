// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { GoogleBusinessDetails } from '@halopsa/schemas'

/** Parameters of {@link getGoogleBusinessDetails}. */
export type GetGoogleBusinessDetailsParams = Record<string, never>

/**
 * `GET /GoogleBusinessDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getGoogleBusinessDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetGoogleBusinessDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/GoogleBusinessDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postGoogleBusinessDetails}. */
export interface PostGoogleBusinessDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  googleBusinessDetailsList: GoogleBusinessDetails[]
}

/**
 * `POST /GoogleBusinessDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postGoogleBusinessDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { googleBusinessDetailsList, ...query }: PostGoogleBusinessDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GoogleBusinessDetails>> {
  return halo.request<GoogleBusinessDetails, As>({ method: 'post', path: '/GoogleBusinessDetails', query, body: googleBusinessDetailsList }, options)
}

/** Parameters of {@link getGoogleBusinessDetailsById}. */
export interface GetGoogleBusinessDetailsByIdParams {
  id: number
}

/**
 * `GET /GoogleBusinessDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteGoogleBusinessDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteGoogleBusinessDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/GoogleBusinessDetails/${id}`, query, as: 'auto' }, options)
}
