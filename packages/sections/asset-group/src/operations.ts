// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Generic } from '@halopsa/schemas'

/** Parameters of {@link getAssetGroup}. */
export interface GetAssetGroupParams {
  includetypesforgroups?: string
  istree?: boolean
  type?: string
}

/**
 * `GET /AssetGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetGroup<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postAssetGroup}. */
export interface PostAssetGroupParams {
  genericList: Generic[]
}

/**
 * `POST /AssetGroup`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postAssetGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { genericList, ...query }: PostAssetGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Generic>> {
  return halo.request<Generic, As>({ method: 'post', path: '/AssetGroup', query, body: genericList }, options)
}

/** Parameters of {@link getAssetGroupById}. */
export interface GetAssetGroupByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /AssetGroup/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getAssetGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAssetGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Generic>> {
  return halo.request<Generic, As>({ method: 'get', path: path`/AssetGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteAssetGroupById}. */
export interface DeleteAssetGroupByIdParams {
  id: number
}

/**
 * `DELETE /AssetGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAssetGroupById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AssetGroup/${id}`, query, as: 'auto' }, options)
}
