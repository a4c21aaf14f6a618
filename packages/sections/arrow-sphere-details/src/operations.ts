// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ArrowSphereDetails } from '@halopsa/schemas'

/** Parameters of {@link getArrowSphereDetails}. */
export type GetArrowSphereDetailsParams = Record<string, never>

/**
 * `GET /ArrowSphereDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getArrowSphereDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetArrowSphereDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ArrowSphereDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postArrowSphereDetails}. */
export interface PostArrowSphereDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  arrowSphereDetailsList: ArrowSphereDetails[]
}

/**
 * `POST /ArrowSphereDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postArrowSphereDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { arrowSphereDetailsList, ...query }: PostArrowSphereDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArrowSphereDetails>> {
  return halo.request<ArrowSphereDetails, As>({ method: 'post', path: '/ArrowSphereDetails', query, body: arrowSphereDetailsList }, options)
}

/** Parameters of {@link getArrowSphereDetailsById}. */
export interface GetArrowSphereDetailsByIdParams {
  id: number
}

/**
 * `GET /ArrowSphereDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getArrowSphereDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetArrowSphereDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArrowSphereDetails>> {
  return halo.request<ArrowSphereDetails, As>({ method: 'get', path: path`/ArrowSphereDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteArrowSphereDetailsById}. */
export interface DeleteArrowSphereDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ArrowSphereDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteArrowSphereDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteArrowSphereDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ArrowSphereDetails/${id}`, query, as: 'auto' }, options)
}
