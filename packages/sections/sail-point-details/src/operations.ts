// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SailPointDetails } from '@halopsa/schemas'

/** Parameters of {@link getSailPointDetails}. */
export type GetSailPointDetailsParams = Record<string, never>

/**
 * `GET /SailPointDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSailPointDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSailPointDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SailPointDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postSailPointDetails}. */
export interface PostSailPointDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  sailPointDetailsList: SailPointDetails[]
}

/**
 * `POST /SailPointDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSailPointDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { sailPointDetailsList, ...query }: PostSailPointDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SailPointDetails>> {
  return halo.request<SailPointDetails, As>({ method: 'post', path: '/SailPointDetails', query, body: sailPointDetailsList }, options)
}

/** Parameters of {@link getSailPointDetailsById}. */
export interface GetSailPointDetailsByIdParams {
  id: number
}

/**
 * `GET /SailPointDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSailPointDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSailPointDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SailPointDetails>> {
  return halo.request<SailPointDetails, As>({ method: 'get', path: path`/SailPointDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSailPointDetailsById}. */
export interface DeleteSailPointDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SailPointDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSailPointDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSailPointDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SailPointDetails/${id}`, query, as: 'auto' }, options)
}
