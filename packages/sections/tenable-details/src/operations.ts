// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TenableDetails } from '@halopsa/schemas'

/** Parameters of {@link getTenableDetails}. */
export type GetTenableDetailsParams = Record<string, never>

/**
 * `GET /TenableDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTenableDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTenableDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TenableDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postTenableDetails}. */
export interface PostTenableDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  tenableDetailsList: TenableDetails[]
}

/**
 * `POST /TenableDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTenableDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { tenableDetailsList, ...query }: PostTenableDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TenableDetails>> {
  return halo.request<TenableDetails, As>({ method: 'post', path: '/TenableDetails', query, body: tenableDetailsList }, options)
}

/** Parameters of {@link getTenableDetailsById}. */
export interface GetTenableDetailsByIdParams {
  id: number
}

/**
 * `GET /TenableDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTenableDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTenableDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TenableDetails>> {
  return halo.request<TenableDetails, As>({ method: 'get', path: path`/TenableDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteTenableDetailsById}. */
export interface DeleteTenableDetailsByIdParams {
  id: number
}

/**
 * `DELETE /TenableDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTenableDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTenableDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TenableDetails/${id}`, query, as: 'auto' }, options)
}
