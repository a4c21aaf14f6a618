// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getItemStockHistory}. */
export interface GetItemStockHistoryParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  /** Only records of the item with this id. */
  item_id?: number | undefined
  /** Only records of the item stock with this id. */
  itemstock_id?: number | undefined
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
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the stock bin with this id. */
  stockbin_id?: number | undefined
  /** Only records of the stock location with this id. */
  stocklocation_id?: number | undefined
}

/**
 * `GET /ItemStockHistory`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemStockHistory<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetItemStockHistoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ItemStockHistory', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateItemStockHistory}: those of {@link getItemStockHistory} without the ones that page. */
export type PaginateItemStockHistoryParams = Omit<GetItemStockHistoryParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /ItemStockHistory`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateItemStockHistory<T = unknown>(
  halo: HaloClient,
  params?: PaginateItemStockHistoryParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getItemStockHistory(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link getItemStockHistoryById}. */
export interface GetItemStockHistoryByIdParams {
  id: number
}

/**
 * `GET /ItemStockHistory/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemStockHistoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetItemStockHistoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ItemStockHistory/${id}`, query, as: 'auto' }, options)
}
