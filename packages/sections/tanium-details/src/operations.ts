// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TaniumDetails } from '@halopsa/schemas'

/** Parameters of {@link getTaniumDetails}. */
export type GetTaniumDetailsParams = Record<string, never>

/**
 * `GET /TaniumDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTaniumDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTaniumDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TaniumDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postTaniumDetails}. */
export interface PostTaniumDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  taniumDetailsList: TaniumDetails[]
}

/**
 * `POST /TaniumDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTaniumDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { taniumDetailsList, ...query }: PostTaniumDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaniumDetails>> {
  return halo.request<TaniumDetails, As>({ method: 'post', path: '/TaniumDetails', query, body: taniumDetailsList }, options)
}

/** Parameters of {@link getTaniumDetailsById}. */
export interface GetTaniumDetailsByIdParams {
  id: number
}

/**
 * `GET /TaniumDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTaniumDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTaniumDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaniumDetails>> {
  return halo.request<TaniumDetails, As>({ method: 'get', path: path`/TaniumDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteTaniumDetailsById}. */
export interface DeleteTaniumDetailsByIdParams {
  id: number
}

/**
 * `DELETE /TaniumDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTaniumDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTaniumDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TaniumDetails/${id}`, query, as: 'auto' }, options)
}
