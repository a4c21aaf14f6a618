// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { PRTGDetails } from '@halopsa/schemas'

/** Parameters of {@link getPRTGDetails}. */
export type GetPRTGDetailsParams = Record<string, never>

/**
 * `GET /PRTGDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPRTGDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPRTGDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PRTGDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postPRTGDetails}. */
export interface PostPRTGDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  pRTGDetailsList: PRTGDetails[]
}

/**
 * `POST /PRTGDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postPRTGDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { pRTGDetailsList, ...query }: PostPRTGDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PRTGDetails>> {
  return halo.request<PRTGDetails, As>({ method: 'post', path: '/PRTGDetails', query, body: pRTGDetailsList }, options)
}

/** Parameters of {@link getPRTGDetailsById}. */
export interface GetPRTGDetailsByIdParams {
  id: number
}

/**
 * `GET /PRTGDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPRTGDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPRTGDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PRTGDetails>> {
  return halo.request<PRTGDetails, As>({ method: 'get', path: path`/PRTGDetails/${id}`, query }, options)
}

/** Parameters of {@link deletePRTGDetailsById}. */
export interface DeletePRTGDetailsByIdParams {
  id: number
}

/**
 * `DELETE /PRTGDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePRTGDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePRTGDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/PRTGDetails/${id}`, query, as: 'auto' }, options)
}
