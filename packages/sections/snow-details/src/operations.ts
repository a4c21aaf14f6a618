// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SnowDetails } from '@halopsa/schemas'

/** Parameters of {@link getSnowDetails}. */
export interface GetSnowDetailsParams {
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SnowDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSnowDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSnowDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SnowDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postSnowDetails}. */
export interface PostSnowDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  snowDetailsList: SnowDetails[]
}

/**
 * `POST /SnowDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSnowDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { snowDetailsList, ...query }: PostSnowDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnowDetails>> {
  return halo.request<SnowDetails, As>({ method: 'post', path: '/SnowDetails', query, body: snowDetailsList }, options)
}

/** Parameters of {@link getSnowDetailsById}. */
export interface GetSnowDetailsByIdParams {
  id: number
  doDecrypt?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SnowDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSnowDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSnowDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnowDetails>> {
  return halo.request<SnowDetails, As>({ method: 'get', path: path`/SnowDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSnowDetailsById}. */
export interface DeleteSnowDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SnowDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSnowDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSnowDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SnowDetails/${id}`, query, as: 'auto' }, options)
}
