// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { EracentDetails } from '@halopsa/schemas'

/** Parameters of {@link getEracentDetails}. */
export type GetEracentDetailsParams = Record<string, never>

/**
 * `GET /EracentDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEracentDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEracentDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EracentDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postEracentDetails}. */
export interface PostEracentDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  eracentDetailsList: EracentDetails[]
}

/**
 * `POST /EracentDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postEracentDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { eracentDetailsList, ...query }: PostEracentDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EracentDetails>> {
  return halo.request<EracentDetails, As>({ method: 'post', path: '/EracentDetails', query, body: eracentDetailsList }, options)
}

/** Parameters of {@link getEracentDetailsById}. */
export interface GetEracentDetailsByIdParams {
  id: number
}

/**
 * `GET /EracentDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getEracentDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEracentDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EracentDetails>> {
  return halo.request<EracentDetails, As>({ method: 'get', path: path`/EracentDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteEracentDetailsById}. */
export interface DeleteEracentDetailsByIdParams {
  id: number
}

/**
 * `DELETE /EracentDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEracentDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEracentDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/EracentDetails/${id}`, query, as: 'auto' }, options)
}
