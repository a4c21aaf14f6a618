// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ItemSupplier } from '@halopsa/schemas'

/** Parameters of {@link getItemsupplier}. */
export type GetItemsupplierParams = Record<string, never>

/**
 * `GET /itemsupplier`
 *
 * Lists suppliers of items.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getItemsupplier<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetItemsupplierParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemSupplier[]>> {
  return halo.request<ItemSupplier[], As>({ method: 'get', path: '/itemsupplier', query }, options)
}

/** Parameters of {@link paginateItemsupplier}: those of {@link getItemsupplier}. */
export type PaginateItemsupplierParams = GetItemsupplierParams

/**
 * Every record of `GET /itemsupplier`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateItemsupplier(
  halo: HaloClient,
  params?: PaginateItemsupplierParams,
  options?: PaginateOptions,
): Pages<ItemSupplier> {
  return paginate((_, call) => getItemsupplier(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postItemsupplier}. */
export interface PostItemsupplierParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  itemSupplierList: ItemSupplier[]
}

/**
 * `POST /itemsupplier`
 *
 * Creates or updates suppliers of items.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postItemsupplier<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { itemSupplierList, ...query }: PostItemsupplierParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ItemSupplier[], ItemSupplier>>> {
  return halo.request<Flagged<Flag, ItemSupplier[], ItemSupplier>, As>(withBody({ method: 'post', path: '/itemsupplier', query, body: itemSupplierList }, 'itemSupplierList'), options)
}

/** Parameters of {@link getItemsupplierById}. */
export interface GetItemsupplierByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /itemsupplier/{id}`
 *
 * Reads a supplier of an item.
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
 * Deletes a supplier of an item.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteItemsupplierById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteItemsupplierByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemSupplier | undefined>> {
  return halo.request<ItemSupplier | undefined, As>({ method: 'delete', path: path`/itemsupplier/${id}`, query, as: byMediaType }, options)
}
