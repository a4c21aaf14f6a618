// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SnipeITDetails } from '@halopsa/schemas'

/** Parameters of {@link getSnipeITDetails}. */
export type GetSnipeITDetailsParams = Record<string, never>

/**
 * `GET /SnipeITDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSnipeITDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSnipeITDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SnipeITDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postSnipeITDetails}. */
export interface PostSnipeITDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  snipeITDetailsList: SnipeITDetails[]
}

/**
 * `POST /SnipeITDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSnipeITDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { snipeITDetailsList, ...query }: PostSnipeITDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnipeITDetails>> {
  return halo.request<SnipeITDetails, As>({ method: 'post', path: '/SnipeITDetails', query, body: snipeITDetailsList }, options)
}

/** Parameters of {@link getSnipeITDetailsById}. */
export interface GetSnipeITDetailsByIdParams {
  id: number
}

/**
 * `GET /SnipeITDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSnipeITDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSnipeITDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnipeITDetails>> {
  return halo.request<SnipeITDetails, As>({ method: 'get', path: path`/SnipeITDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSnipeITDetailsById}. */
export interface DeleteSnipeITDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SnipeITDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSnipeITDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSnipeITDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SnipeITDetails/${id}`, query, as: 'auto' }, options)
}
