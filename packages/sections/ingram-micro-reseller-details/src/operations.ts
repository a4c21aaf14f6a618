// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { IngramMicroResellerDetails } from '@halopsa/schemas'

/** Parameters of {@link getIngramMicroResellerDetails}. */
export type GetIngramMicroResellerDetailsParams = Record<string, never>

/**
 * `GET /IngramMicroResellerDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIngramMicroResellerDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIngramMicroResellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IngramMicroResellerDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postIngramMicroResellerDetails}. */
export interface PostIngramMicroResellerDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  ingramMicroResellerDetailsList: IngramMicroResellerDetails[]
}

/**
 * `POST /IngramMicroResellerDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIngramMicroResellerDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { ingramMicroResellerDetailsList, ...query }: PostIngramMicroResellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroResellerDetails>> {
  return halo.request<IngramMicroResellerDetails, As>({ method: 'post', path: '/IngramMicroResellerDetails', query, body: ingramMicroResellerDetailsList }, options)
}

/** Parameters of {@link getIngramMicroResellerDetailsById}. */
export interface GetIngramMicroResellerDetailsByIdParams {
  id: number
}

/**
 * `GET /IngramMicroResellerDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIngramMicroResellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIngramMicroResellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroResellerDetails>> {
  return halo.request<IngramMicroResellerDetails, As>({ method: 'get', path: path`/IngramMicroResellerDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteIngramMicroResellerDetailsById}. */
export interface DeleteIngramMicroResellerDetailsByIdParams {
  id: number
}

/**
 * `DELETE /IngramMicroResellerDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIngramMicroResellerDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIngramMicroResellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IngramMicroResellerDetails/${id}`, query, as: 'auto' }, options)
}
