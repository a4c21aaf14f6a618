// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ItemStock } from '@halopsa/schemas'

/** Parameters of {@link getItemStock}. */
export interface GetItemStockParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  /** Only records of the item with this id. */
  item_id?: number | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  /** Only records of the stock bin with this id. */
  stockbin_id?: number | undefined
  /** Only records of the stock location with this id. */
  stocklocation_id?: number | undefined
}

/**
 * `GET /ItemStock`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemStock<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetItemStockParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ItemStock', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateItemStock}: those of {@link getItemStock} without the ones that page. */
export type PaginateItemStockParams = Omit<GetItemStockParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /ItemStock`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateItemStock<T = unknown>(
  halo: HaloClient,
  params?: PaginateItemStockParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getItemStock(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postItemStock}. */
export interface PostItemStockParams {
  /** Records to create; one that has an `id` is updated. */
  itemStockList: ItemStock[]
}

/**
 * `POST /ItemStock`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postItemStock<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { itemStockList, ...query }: PostItemStockParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemStock>> {
  return halo.request<ItemStock, As>({ method: 'post', path: '/ItemStock', query, body: itemStockList }, options)
}

/** Parameters of {@link getItemStockById}. */
export interface GetItemStockByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ItemStock/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getItemStockById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetItemStockByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemStock>> {
  return halo.request<ItemStock, As>({ method: 'get', path: path`/ItemStock/${id}`, query }, options)
}

/** Parameters of {@link deleteItemStockById}. */
export interface DeleteItemStockByIdParams {
  id: number
}

/**
 * `DELETE /ItemStock/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteItemStockById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteItemStockByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ItemStock/${id}`, query, as: 'auto' }, options)
}
