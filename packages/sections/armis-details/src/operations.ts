// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ArmisDetails } from '@halopsa/schemas'

/** Parameters of {@link getArmisDetails}. */
export type GetArmisDetailsParams = Record<string, never>

/**
 * `GET /ArmisDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getArmisDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetArmisDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ArmisDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postArmisDetails}. */
export interface PostArmisDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  armisDetailsList: ArmisDetails[]
}

/**
 * `POST /ArmisDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postArmisDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { armisDetailsList, ...query }: PostArmisDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArmisDetails>> {
  return halo.request<ArmisDetails, As>({ method: 'post', path: '/ArmisDetails', query, body: armisDetailsList }, options)
}

/** Parameters of {@link getArmisDetailsById}. */
export interface GetArmisDetailsByIdParams {
  id: number
}

/**
 * `GET /ArmisDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getArmisDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetArmisDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArmisDetails>> {
  return halo.request<ArmisDetails, As>({ method: 'get', path: path`/ArmisDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteArmisDetailsById}. */
export interface DeleteArmisDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ArmisDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteArmisDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteArmisDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ArmisDetails/${id}`, query, as: 'auto' }, options)
}
