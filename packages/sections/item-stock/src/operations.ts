// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ItemStock } from '@halopsa/schemas'

/** Parameters of {@link getItemStock}. */
export interface GetItemStockParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** Only the records of the item with this id. */
  item_id?: number | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only the records of the stock bin with this id. */
  stockbin_id?: number | null | undefined
  /** Only the records of the stock location with this id. */
  stocklocation_id?: number | null | undefined
}

/**
 * `GET /ItemStock`
 *
 * Lists stock entries of items.
 *
 * Answers with a view of the list with the records under `itemstock`, as recorded on a live server.
 */
export async function getItemStock<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetItemStockParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'itemstock', ItemStock>>> {
  return halo.request<ListView<'itemstock', ItemStock>, As>({ method: 'get', path: '/ItemStock', query }, options)
}

/** Parameters of {@link paginateItemStock}: those of {@link getItemStock} without the ones that page. */
export type PaginateItemStockParams = Omit<GetItemStockParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ItemStock`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateItemStock(
  halo: HaloClient,
  params?: PaginateItemStockParams,
  options?: PaginateOptions,
): Pages<ItemStock> {
  return paginate((page, call) => getItemStock(halo, { ...params, ...page }, call), 'itemstock', options)
}

/** Parameters of {@link postItemStock}. */
export interface PostItemStockParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  itemStockList: ItemStock[]
}

/**
 * `POST /ItemStock`
 *
 * Adds stock entries of items; existing ones cannot be changed.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postItemStock<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { itemStockList, ...query }: PostItemStockParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ItemStock[], ItemStock>>> {
  return halo.request<Flagged<Flag, ItemStock[], ItemStock>, As>(withBody({ method: 'post', path: '/ItemStock', query, body: itemStockList }, 'itemStockList'), options)
}

/** Parameters of {@link getItemStockById}. */
export interface GetItemStockByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ItemStock/{id}`
 *
 * Reads a stock entry of an item.
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
 * Deletes a stock entry of an item.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteItemStockById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteItemStockByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemStock | undefined>> {
  return halo.request<ItemStock | undefined, As>({ method: 'delete', path: path`/ItemStock/${id}`, query, as: byMediaType }, options)
}
