// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FortnoxDetails } from '@halopsa/schemas'

/** Parameters of {@link getFortnoxDetails}. */
export type GetFortnoxDetailsParams = Record<string, never>

/**
 * `GET /FortnoxDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFortnoxDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFortnoxDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/FortnoxDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postFortnoxDetails}. */
export interface PostFortnoxDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  fortnoxDetailsList: FortnoxDetails[]
}

/**
 * `POST /FortnoxDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postFortnoxDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { fortnoxDetailsList, ...query }: PostFortnoxDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FortnoxDetails>> {
  return halo.request<FortnoxDetails, As>({ method: 'post', path: '/FortnoxDetails', query, body: fortnoxDetailsList }, options)
}

/** Parameters of {@link getFortnoxDetailsById}. */
export interface GetFortnoxDetailsByIdParams {
  id: number
}

/**
 * `GET /FortnoxDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getFortnoxDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFortnoxDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FortnoxDetails>> {
  return halo.request<FortnoxDetails, As>({ method: 'get', path: path`/FortnoxDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteFortnoxDetailsById}. */
export interface DeleteFortnoxDetailsByIdParams {
  id: number
}

/**
 * `DELETE /FortnoxDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteFortnoxDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteFortnoxDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/FortnoxDetails/${id}`, query, as: 'auto' }, options)
}
