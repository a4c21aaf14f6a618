// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AdobeAcrobatDetails } from '@halopsa/schemas'

/** Parameters of {@link getAdobeAcrobatDetails}. */
export type GetAdobeAcrobatDetailsParams = Record<string, never>

/**
 * `GET /AdobeAcrobatDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAdobeAcrobatDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAdobeAcrobatDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AdobeAcrobatDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postAdobeAcrobatDetails}. */
export interface PostAdobeAcrobatDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  adobeAcrobatDetailsList: AdobeAcrobatDetails[]
}

/**
 * `POST /AdobeAcrobatDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAdobeAcrobatDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { adobeAcrobatDetailsList, ...query }: PostAdobeAcrobatDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeAcrobatDetails>> {
  return halo.request<AdobeAcrobatDetails, As>({ method: 'post', path: '/AdobeAcrobatDetails', query, body: adobeAcrobatDetailsList }, options)
}

/** Parameters of {@link getAdobeAcrobatDetailsById}. */
export interface GetAdobeAcrobatDetailsByIdParams {
  id: number
}

/**
 * `GET /AdobeAcrobatDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAdobeAcrobatDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAdobeAcrobatDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AdobeAcrobatDetails>> {
  return halo.request<AdobeAcrobatDetails, As>({ method: 'get', path: path`/AdobeAcrobatDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAdobeAcrobatDetailsById}. */
export interface DeleteAdobeAcrobatDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AdobeAcrobatDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAdobeAcrobatDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAdobeAcrobatDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AdobeAcrobatDetails/${id}`, query, as: 'auto' }, options)
}
