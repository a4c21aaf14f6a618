// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ItemGroup } from '@halopsa/schemas'

/** Parameters of {@link getItemGroup}. */
export type GetItemGroupParams = Record<string, never>

/**
 * `GET /ItemGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemGroup<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetItemGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ItemGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postItemGroup}. */
export interface PostItemGroupParams {
  itemGroupList: ItemGroup[]
}

/**
 * `POST /ItemGroup`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postItemGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { itemGroupList, ...query }: PostItemGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemGroup>> {
  return halo.request<ItemGroup, As>({ method: 'post', path: '/ItemGroup', query, body: itemGroupList }, options)
}

/** Parameters of {@link getItemGroupById}. */
export interface GetItemGroupByIdParams {
  id: number
  groupQuantity?: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /ItemGroup/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getItemGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetItemGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemGroup>> {
  return halo.request<ItemGroup, As>({ method: 'get', path: path`/ItemGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteItemGroupById}. */
export interface DeleteItemGroupByIdParams {
  id: number
}

/**
 * `DELETE /ItemGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteItemGroupById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteItemGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ItemGroup/${id}`, query, as: 'auto' }, options)
}
