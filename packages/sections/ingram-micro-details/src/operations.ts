// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { IngramMicroDetails } from '@halopsa/schemas'

/** Parameters of {@link getIngramMicroDetails}. */
export type GetIngramMicroDetailsParams = Record<string, never>

/**
 * `GET /IngramMicroDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIngramMicroDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIngramMicroDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IngramMicroDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postIngramMicroDetails}. */
export interface PostIngramMicroDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  ingramMicroDetailsList: IngramMicroDetails[]
}

/**
 * `POST /IngramMicroDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIngramMicroDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { ingramMicroDetailsList, ...query }: PostIngramMicroDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroDetails>> {
  return halo.request<IngramMicroDetails, As>({ method: 'post', path: '/IngramMicroDetails', query, body: ingramMicroDetailsList }, options)
}

/** Parameters of {@link getIngramMicroDetailsById}. */
export interface GetIngramMicroDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /IngramMicroDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIngramMicroDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIngramMicroDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroDetails>> {
  return halo.request<IngramMicroDetails, As>({ method: 'get', path: path`/IngramMicroDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteIngramMicroDetailsById}. */
export interface DeleteIngramMicroDetailsByIdParams {
  id: number
}

/**
 * `DELETE /IngramMicroDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIngramMicroDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIngramMicroDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IngramMicroDetails/${id}`, query, as: 'auto' }, options)
}
