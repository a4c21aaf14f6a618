// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { RaynetDetails } from '@halopsa/schemas'

/** Parameters of {@link getRaynetDetails}. */
export type GetRaynetDetailsParams = Record<string, never>

/**
 * `GET /RaynetDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRaynetDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetRaynetDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/RaynetDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postRaynetDetails}. */
export interface PostRaynetDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  raynetDetailsList: RaynetDetails[]
}

/**
 * `POST /RaynetDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postRaynetDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { raynetDetailsList, ...query }: PostRaynetDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RaynetDetails>> {
  return halo.request<RaynetDetails, As>({ method: 'post', path: '/RaynetDetails', query, body: raynetDetailsList }, options)
}

/** Parameters of {@link getRaynetDetailsById}. */
export interface GetRaynetDetailsByIdParams {
  id: number
}

/**
 * `GET /RaynetDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getRaynetDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetRaynetDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RaynetDetails>> {
  return halo.request<RaynetDetails, As>({ method: 'get', path: path`/RaynetDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteRaynetDetailsById}. */
export interface DeleteRaynetDetailsByIdParams {
  id: number
}

/**
 * `DELETE /RaynetDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteRaynetDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteRaynetDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/RaynetDetails/${id}`, query, as: 'auto' }, options)
}
