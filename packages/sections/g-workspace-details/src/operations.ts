// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { GWorkspaceDetails } from '@halopsa/schemas'

/** Parameters of {@link getGWorkspaceDetails}. */
export type GetGWorkspaceDetailsParams = Record<string, never>

/**
 * `GET /GWorkspaceDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getGWorkspaceDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetGWorkspaceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/GWorkspaceDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postGWorkspaceDetails}. */
export interface PostGWorkspaceDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  gWorkspaceDetailsList: GWorkspaceDetails[]
}

/**
 * `POST /GWorkspaceDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postGWorkspaceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { gWorkspaceDetailsList, ...query }: PostGWorkspaceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GWorkspaceDetails>> {
  return halo.request<GWorkspaceDetails, As>({ method: 'post', path: '/GWorkspaceDetails', query, body: gWorkspaceDetailsList }, options)
}

/** Parameters of {@link getGWorkspaceDetailsById}. */
export interface GetGWorkspaceDetailsByIdParams {
  id: number
}

/**
 * `GET /GWorkspaceDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getGWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetGWorkspaceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GWorkspaceDetails>> {
  return halo.request<GWorkspaceDetails, As>({ method: 'get', path: path`/GWorkspaceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteGWorkspaceDetailsById}. */
export interface DeleteGWorkspaceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /GWorkspaceDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteGWorkspaceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteGWorkspaceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/GWorkspaceDetails/${id}`, query, as: 'auto' }, options)
}
