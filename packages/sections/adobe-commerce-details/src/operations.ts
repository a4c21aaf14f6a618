// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AdobeCommerceDetails } from '@halopsa/schemas'

/** Parameters of {@link getAdobeCommerceDetails}. */
export type GetAdobeCommerceDetailsParams = Record<string, never>

/**
 * `GET /AdobeCommerceDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAdobeCommerceDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAdobeCommerceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AdobeCommerceDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postAdobeCommerceDetails}. */
export interface PostAdobeCommerceDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  adobeCommerceDetailsList: AdobeCommerceDetails[]
}

/**
 * `POST /AdobeCommerceDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAdobeCommerceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { adobeCommerceDetailsList, ...query }: PostAdobeCommerceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeCommerceDetails>> {
  return halo.request<AdobeCommerceDetails, As>({ method: 'post', path: '/AdobeCommerceDetails', query, body: adobeCommerceDetailsList }, options)
}

/** Parameters of {@link getAdobeCommerceDetailsById}. */
export interface GetAdobeCommerceDetailsByIdParams {
  id: number
}

/**
 * `GET /AdobeCommerceDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAdobeCommerceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAdobeCommerceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeCommerceDetails>> {
  return halo.request<AdobeCommerceDetails, As>({ method: 'get', path: path`/AdobeCommerceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAdobeCommerceDetailsById}. */
export interface DeleteAdobeCommerceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AdobeCommerceDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAdobeCommerceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAdobeCommerceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AdobeCommerceDetails/${id}`, query, as: 'auto' }, options)
}
