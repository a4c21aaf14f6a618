// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { OrderHead, OrderHead_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getSalesOrder}. */
export interface GetSalesOrderParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  billing_date?: string | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string | undefined
  closed?: boolean | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  needsconsigning?: boolean | undefined
  needsinvoicing?: boolean | undefined
  needsordering?: boolean | undefined
  open?: boolean | undefined
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
  quote_status?: string | undefined
  ready_for_invoicing?: boolean | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /SalesOrder`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getSalesOrder<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSalesOrderParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OrderHead_View>> {
  return halo.request<OrderHead_View, As>({ method: 'get', path: '/SalesOrder', query }, options)
}

/** Parameters of {@link paginateSalesOrder}: those of {@link getSalesOrder} without the ones that page. */
export type PaginateSalesOrderParams = Omit<GetSalesOrderParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /SalesOrder`, page by page. */
export function paginateSalesOrder(
  halo: HaloClient,
  params?: PaginateSalesOrderParams,
  options?: PaginateOptions,
): Pages<OrderHead> {
  return paginate((page, call) => getSalesOrder(halo, { ...params, ...page }, call), 'salesorders', options)
}

/** Parameters of {@link postSalesOrder}. */
export interface PostSalesOrderParams {
  /** Records to create; one that has an `id` is updated. */
  orderHeadList: OrderHead[]
}

/**
 * `POST /SalesOrder`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postSalesOrder<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { orderHeadList, ...query }: PostSalesOrderParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OrderHead>> {
  return halo.request<OrderHead, As>({ method: 'post', path: '/SalesOrder', query, body: orderHeadList }, options)
}

/** Parameters of {@link postSalesOrderView}. */
export interface PostSalesOrderViewParams {
  viewersList: Viewers[]
}

/**
 * `POST /SalesOrder/View`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postSalesOrderView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { viewersList, ...query }: PostSalesOrderViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/SalesOrder/View', query, body: viewersList, as: 'auto' }, options)
}

/** Parameters of {@link getSalesOrderById}. */
export interface GetSalesOrderByIdParams {
  id: number
  consignablelines?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  invoiceablelines?: boolean | undefined
  oneline?: number | undefined
  pendingpolines?: boolean | undefined
}

/**
 * `GET /SalesOrder/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getSalesOrderById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSalesOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OrderHead>> {
  return halo.request<OrderHead, As>({ method: 'get', path: path`/SalesOrder/${id}`, query }, options)
}

/** Parameters of {@link deleteSalesOrderById}. */
export interface DeleteSalesOrderByIdParams {
  id: number
}

/**
 * `DELETE /SalesOrder/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSalesOrderById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSalesOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SalesOrder/${id}`, query, as: 'auto' }, options)
}
