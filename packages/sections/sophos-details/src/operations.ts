// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SophosDetails } from '@halopsa/schemas'

/** Parameters of {@link getSophosDetails}. */
export type GetSophosDetailsParams = Record<string, never>

/**
 * `GET /SophosDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSophosDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSophosDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SophosDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postSophosDetails}. */
export interface PostSophosDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  sophosDetailsList: SophosDetails[]
}

/**
 * `POST /SophosDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSophosDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { sophosDetailsList, ...query }: PostSophosDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SophosDetails>> {
  return halo.request<SophosDetails, As>({ method: 'post', path: '/SophosDetails', query, body: sophosDetailsList }, options)
}

/** Parameters of {@link getSophosDetailsById}. */
export interface GetSophosDetailsByIdParams {
  id: number
}

/**
 * `GET /SophosDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSophosDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSophosDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SophosDetails>> {
  return halo.request<SophosDetails, As>({ method: 'get', path: path`/SophosDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSophosDetailsById}. */
export interface DeleteSophosDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SophosDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSophosDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSophosDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SophosDetails/${id}`, query, as: 'auto' }, options)
}
