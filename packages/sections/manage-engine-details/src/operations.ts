// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ManageEngineDetails } from '@halopsa/schemas'

/** Parameters of {@link getManageEngineDetails}. */
export type GetManageEngineDetailsParams = Record<string, never>

/**
 * `GET /ManageEngineDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getManageEngineDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetManageEngineDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ManageEngineDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postManageEngineDetails}. */
export interface PostManageEngineDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  manageEngineDetailsList: ManageEngineDetails[]
}

/**
 * `POST /ManageEngineDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postManageEngineDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { manageEngineDetailsList, ...query }: PostManageEngineDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ManageEngineDetails>> {
  return halo.request<ManageEngineDetails, As>({ method: 'post', path: '/ManageEngineDetails', query, body: manageEngineDetailsList }, options)
}

/** Parameters of {@link getManageEngineDetailsById}. */
export interface GetManageEngineDetailsByIdParams {
  id: number
}

/**
 * `GET /ManageEngineDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getManageEngineDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetManageEngineDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ManageEngineDetails>> {
  return halo.request<ManageEngineDetails, As>({ method: 'get', path: path`/ManageEngineDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteManageEngineDetailsById}. */
export interface DeleteManageEngineDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ManageEngineDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteManageEngineDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteManageEngineDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ManageEngineDetails/${id}`, query, as: 'auto' }, options)
}
