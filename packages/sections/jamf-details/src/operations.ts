// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { JamfDetails } from '@halopsa/schemas'

/** Parameters of {@link getJamfDetails}. */
export type GetJamfDetailsParams = Record<string, never>

/**
 * `GET /JamfDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getJamfDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetJamfDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/JamfDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postJamfDetails}. */
export interface PostJamfDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  jamfDetailsList: JamfDetails[]
}

/**
 * `POST /JamfDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postJamfDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { jamfDetailsList, ...query }: PostJamfDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JamfDetails>> {
  return halo.request<JamfDetails, As>({ method: 'post', path: '/JamfDetails', query, body: jamfDetailsList }, options)
}

/** Parameters of {@link getJamfDetailsById}. */
export interface GetJamfDetailsByIdParams {
  id: number
}

/**
 * `GET /JamfDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getJamfDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetJamfDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JamfDetails>> {
  return halo.request<JamfDetails, As>({ method: 'get', path: path`/JamfDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteJamfDetailsById}. */
export interface DeleteJamfDetailsByIdParams {
  id: number
}

/**
 * `DELETE /JamfDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteJamfDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteJamfDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/JamfDetails/${id}`, query, as: 'auto' }, options)
}
