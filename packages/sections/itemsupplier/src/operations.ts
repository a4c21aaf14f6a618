// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ItemSupplier } from '@halopsa/schemas'

/** Parameters of {@link getItemsupplier}. */
export type GetItemsupplierParams = Record<string, never>

/**
 * `GET /itemsupplier`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemsupplier<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetItemsupplierParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/itemsupplier', query, as: 'auto' }, options)
}

/** Parameters of {@link postItemsupplier}. */
export interface PostItemsupplierParams {
  /** Records to create; one that has an `id` is updated. */
  itemSupplierList: ItemSupplier[]
}

/**
 * `POST /itemsupplier`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postItemsupplier<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { itemSupplierList, ...query }: PostItemsupplierParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemSupplier>> {
  return halo.request<ItemSupplier, As>({ method: 'post', path: '/itemsupplier', query, body: itemSupplierList }, options)
}

/** Parameters of {@link getItemsupplierById}. */
export interface GetItemsupplierByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /itemsupplier/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getItemsupplierById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetItemsupplierByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemSupplier>> {
  return halo.request<ItemSupplier, As>({ method: 'get', path: path`/itemsupplier/${id}`, query }, options)
}

/** Parameters of {@link deleteItemsupplierById}. */
export interface DeleteItemsupplierByIdParams {
  id: number
}

/**
 * `DELETE /itemsupplier/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteItemsupplierById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteItemsupplierByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/itemsupplier/${id}`, query, as: 'auto' }, options)
}
