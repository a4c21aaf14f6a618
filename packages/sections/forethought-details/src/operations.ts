// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ForethoughtDetails } from '@halopsa/schemas'

/** Parameters of {@link getForethoughtDetails}. */
export type GetForethoughtDetailsParams = Record<string, never>

/**
 * `GET /ForethoughtDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getForethoughtDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetForethoughtDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ForethoughtDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postForethoughtDetails}. */
export interface PostForethoughtDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  forethoughtDetailsList: ForethoughtDetails[]
}

/**
 * `POST /ForethoughtDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postForethoughtDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { forethoughtDetailsList, ...query }: PostForethoughtDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ForethoughtDetails>> {
  return halo.request<ForethoughtDetails, As>({ method: 'post', path: '/ForethoughtDetails', query, body: forethoughtDetailsList }, options)
}

/** Parameters of {@link getForethoughtDetailsById}. */
export interface GetForethoughtDetailsByIdParams {
  id: number
}

/**
 * `GET /ForethoughtDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getForethoughtDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetForethoughtDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ForethoughtDetails>> {
  return halo.request<ForethoughtDetails, As>({ method: 'get', path: path`/ForethoughtDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteForethoughtDetailsById}. */
export interface DeleteForethoughtDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ForethoughtDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteForethoughtDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteForethoughtDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ForethoughtDetails/${id}`, query, as: 'auto' }, options)
}
