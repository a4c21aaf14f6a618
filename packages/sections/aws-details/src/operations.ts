// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AWSDetails } from '@halopsa/schemas'

/** Parameters of {@link getAWSDetails}. */
export type GetAWSDetailsParams = Record<string, never>

/**
 * `GET /AWSDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAWSDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAWSDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AWSDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postAWSDetails}. */
export interface PostAWSDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  aWSDetailsList: AWSDetails[]
}

/**
 * `POST /AWSDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAWSDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { aWSDetailsList, ...query }: PostAWSDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AWSDetails>> {
  return halo.request<AWSDetails, As>({ method: 'post', path: '/AWSDetails', query, body: aWSDetailsList }, options)
}

/** Parameters of {@link getAWSDetailsById}. */
export interface GetAWSDetailsByIdParams {
  id: number
}

/**
 * `GET /AWSDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAWSDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAWSDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AWSDetails>> {
  return halo.request<AWSDetails, As>({ method: 'get', path: path`/AWSDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAWSDetailsById}. */
export interface DeleteAWSDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AWSDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAWSDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAWSDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AWSDetails/${id}`, query, as: 'auto' }, options)
}
