// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AddigyDetails } from '@halopsa/schemas'

/** Parameters of {@link getAddigyDetails}. */
export type GetAddigyDetailsParams = Record<string, never>

/**
 * `GET /AddigyDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAddigyDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAddigyDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AddigyDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postAddigyDetails}. */
export interface PostAddigyDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  addigyDetailsList: AddigyDetails[]
}

/**
 * `POST /AddigyDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAddigyDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { addigyDetailsList, ...query }: PostAddigyDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AddigyDetails>> {
  return halo.request<AddigyDetails, As>({ method: 'post', path: '/AddigyDetails', query, body: addigyDetailsList }, options)
}

/** Parameters of {@link getAddigyDetailsById}. */
export interface GetAddigyDetailsByIdParams {
  id: number
}

/**
 * `GET /AddigyDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAddigyDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAddigyDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AddigyDetails/${id}`, query, as: 'auto' }, options)
}
