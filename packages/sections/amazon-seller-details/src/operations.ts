// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AmazonSellerDetails } from '@halopsa/schemas'

/** Parameters of {@link getAmazonSellerDetails}. */
export type GetAmazonSellerDetailsParams = Record<string, never>

/**
 * `GET /AmazonSellerDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAmazonSellerDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAmazonSellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AmazonSellerDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postAmazonSellerDetails}. */
export interface PostAmazonSellerDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  amazonSellerDetailsList: AmazonSellerDetails[]
}

/**
 * `POST /AmazonSellerDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAmazonSellerDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { amazonSellerDetailsList, ...query }: PostAmazonSellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AmazonSellerDetails>> {
  return halo.request<AmazonSellerDetails, As>({ method: 'post', path: '/AmazonSellerDetails', query, body: amazonSellerDetailsList }, options)
}

/** Parameters of {@link getAmazonSellerDetailsById}. */
export interface GetAmazonSellerDetailsByIdParams {
  id: number
}

/**
 * `GET /AmazonSellerDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAmazonSellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAmazonSellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AmazonSellerDetails>> {
  return halo.request<AmazonSellerDetails, As>({ method: 'get', path: path`/AmazonSellerDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAmazonSellerDetailsById}. */
export interface DeleteAmazonSellerDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AmazonSellerDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAmazonSellerDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAmazonSellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AmazonSellerDetails/${id}`, query, as: 'auto' }, options)
}
