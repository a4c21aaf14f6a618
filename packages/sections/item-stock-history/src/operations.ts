// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getItemStockHistory}. */
export interface GetItemStockHistoryParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** Only the records of the item with this id. */
  item_id?: number | null | undefined
  /** Only the records of the item stock with this id. */
  itemstock_id?: number | null | undefined
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
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the stock bin with this id. */
  stockbin_id?: number | null | undefined
  /** Only the records of the stock location with this id. */
  stocklocation_id?: number | null | undefined
}

/**
 * `GET /ItemStockHistory`
 *
 * Lists changes of stock.
 *
 * Answers with a view of the list with the records under `changehistory`, as recorded on a live server.
 *
 * Keys seen: `asset_id`, `consignment_id`, `date`, `id`, `item_id`, `itemstock_id`, `note`, `purchaseorder_id`, `quantity`, `reason`, `salesorder_id`, `site_id`, `site_name`, `stockbin_id`, `stocklocation_id`, `stocklocation_name`, `ticket_id`, `who`.
 */
export async function getItemStockHistory<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetItemStockHistoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'changehistory', T>>> {
  return halo.request<ListView<'changehistory', T>, As>({ method: 'get', path: '/ItemStockHistory', query }, options)
}

/** Parameters of {@link paginateItemStockHistory}: those of {@link getItemStockHistory} without the ones that page. */
export type PaginateItemStockHistoryParams = Omit<GetItemStockHistoryParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /ItemStockHistory`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateItemStockHistory<T = unknown>(
  halo: HaloClient,
  params?: PaginateItemStockHistoryParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getItemStockHistory(halo, { ...params, ...page }, call), 'changehistory', options)
}

/** Parameters of {@link getItemStockHistoryById}. */
export interface GetItemStockHistoryByIdParams {
  id: number
}

/**
 * `GET /ItemStockHistory/{id}`
 *
 * Reads a change of stock.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemStockHistoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetItemStockHistoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ItemStockHistory/${id}`, query, as: byMediaType }, options)
}
