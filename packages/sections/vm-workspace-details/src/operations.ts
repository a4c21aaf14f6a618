// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { VMWorkspaceDetails } from '@halopsa/schemas'

/** Parameters of {@link getVMWorkspaceDetails}. */
export type GetVMWorkspaceDetailsParams = Record<string, never>

/**
 * `GET /VMWorkspaceDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVMWorkspaceDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVMWorkspaceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/VMWorkspaceDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postVMWorkspaceDetails}. */
export interface PostVMWorkspaceDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  vMWorkspaceDetailsList: VMWorkspaceDetails[]
}

/**
 * `POST /VMWorkspaceDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postVMWorkspaceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { vMWorkspaceDetailsList, ...query }: PostVMWorkspaceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VMWorkspaceDetails>> {
  return halo.request<VMWorkspaceDetails, As>({ method: 'post', path: '/VMWorkspaceDetails', query, body: vMWorkspaceDetailsList }, options)
}

/** Parameters of {@link getVMWorkspaceDetailsById}. */
export interface GetVMWorkspaceDetailsByIdParams {
  id: number
}

/**
 * `GET /VMWorkspaceDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getVMWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetVMWorkspaceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VMWorkspaceDetails>> {
  return halo.request<VMWorkspaceDetails, As>({ method: 'get', path: path`/VMWorkspaceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteVMWorkspaceDetailsById}. */
export interface DeleteVMWorkspaceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /VMWorkspaceDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteVMWorkspaceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteVMWorkspaceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/VMWorkspaceDetails/${id}`, query, as: 'auto' }, options)
}
