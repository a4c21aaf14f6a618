// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Generic } from '@halopsa/schemas'

/** Parameters of {@link getAssetGroup}. */
export interface GetAssetGroupParams {
  includetypesforgroups?: string | undefined
  istree?: boolean | undefined
  type?: string | undefined
}

/**
 * `GET /AssetGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAssetGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postAssetGroup}. */
export interface PostAssetGroupParams {
  /** Records to create; one that has an `id` is updated. */
  genericList: Generic[]
}

/**
 * `POST /AssetGroup`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /AssetGroup/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteAssetGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AssetGroup/${id}`, query, as: 'auto' }, options)
}
