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
export async function getItemGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetItemGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ItemGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postItemGroup}. */
export interface PostItemGroupParams {
  /** Records to create; one that has an `id` is updated. */
  itemGroupList: ItemGroup[]
}

/**
 * `POST /ItemGroup`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  groupQuantity?: number | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ItemGroup/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
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
export async function deleteItemGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteItemGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ItemGroup/${id}`, query, as: 'auto' }, options)
}
