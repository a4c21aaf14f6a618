// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AvalaraDetails } from '@halopsa/schemas'

/** Parameters of {@link getAvalaraDetails}. */
export type GetAvalaraDetailsParams = Record<string, never>

/**
 * `GET /AvalaraDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAvalaraDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAvalaraDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AvalaraDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postAvalaraDetails}. */
export interface PostAvalaraDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  avalaraDetailsList: AvalaraDetails[]
}

/**
 * `POST /AvalaraDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAvalaraDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { avalaraDetailsList, ...query }: PostAvalaraDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AvalaraDetails>> {
  return halo.request<AvalaraDetails, As>({ method: 'post', path: '/AvalaraDetails', query, body: avalaraDetailsList }, options)
}

/** Parameters of {@link getAvalaraDetailsById}. */
export interface GetAvalaraDetailsByIdParams {
  id: number
}

/**
 * `GET /AvalaraDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAvalaraDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAvalaraDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AvalaraDetails>> {
  return halo.request<AvalaraDetails, As>({ method: 'get', path: path`/AvalaraDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAvalaraDetailsById}. */
export interface DeleteAvalaraDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AvalaraDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAvalaraDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAvalaraDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AvalaraDetails/${id}`, query, as: 'auto' }, options)
}
