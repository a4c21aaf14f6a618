// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getItemStockHistory}. */
export interface GetItemStockHistoryParams {
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only the ids of the records. */
  idonly?: boolean
  /** Only records of the item with this id. */
  item_id?: number
  /** Only records of the itemstock with this id. */
  itemstock_id?: number
  /** Field to sort by. */
  order?: string
  /** Field number 2 to sort by. */
  order2?: string
  /** Field number 3 to sort by. */
  order3?: string
  /** Field number 4 to sort by. */
  order4?: string
  /** Field number 5 to sort by. */
  order5?: string
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  /** Only records in which this text occurs. */
  search?: string
  /** Only records of the stockbin with this id. */
  stockbin_id?: number
  /** Only records of the stocklocation with this id. */
  stocklocation_id?: number
}

/**
 * `GET /ItemStockHistory`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemStockHistory<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetItemStockHistoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ItemStockHistory', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateItemStockHistory}: those of {@link getItemStockHistory} without the ones that page. */
export type PaginateItemStockHistoryParams = Omit<GetItemStockHistoryParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ItemStockHistory`, page by page. */
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
export async function getItemStockHistoryById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetItemStockHistoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ItemStockHistory/${id}`, query, as: 'auto' }, options)
}
