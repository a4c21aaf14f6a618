// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TechDataResellerDetails } from '@halopsa/schemas'

/** Parameters of {@link getTechDataResellerDetails}. */
export type GetTechDataResellerDetailsParams = Record<string, never>

/**
 * `GET /TechDataResellerDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTechDataResellerDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTechDataResellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TechDataResellerDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postTechDataResellerDetails}. */
export interface PostTechDataResellerDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  techDataResellerDetailsList: TechDataResellerDetails[]
}

/**
 * `POST /TechDataResellerDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTechDataResellerDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { techDataResellerDetailsList, ...query }: PostTechDataResellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TechDataResellerDetails>> {
  return halo.request<TechDataResellerDetails, As>({ method: 'post', path: '/TechDataResellerDetails', query, body: techDataResellerDetailsList }, options)
}

/** Parameters of {@link getTechDataResellerDetailsById}. */
export interface GetTechDataResellerDetailsByIdParams {
  id: number
}

/**
 * `GET /TechDataResellerDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTechDataResellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTechDataResellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TechDataResellerDetails>> {
  return halo.request<TechDataResellerDetails, As>({ method: 'get', path: path`/TechDataResellerDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteTechDataResellerDetailsById}. */
export interface DeleteTechDataResellerDetailsByIdParams {
  id: number
}

/**
 * `DELETE /TechDataResellerDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTechDataResellerDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTechDataResellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TechDataResellerDetails/${id}`, query, as: 'auto' }, options)
}
