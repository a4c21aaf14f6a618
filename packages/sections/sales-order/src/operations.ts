// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { OrderHead, OrderHead_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getSalesOrder}. */
export interface GetSalesOrderParams {
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only records that are due for billing by this date. */
  billing_date?: string | Date | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of one of these clients: ids separated by commas: `1,2`. */
  client_ids?: string | readonly number[] | null | undefined
  /** Only records that are closed. */
  closed?: boolean | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** With active records, by its name. Clients send it; nobody has recorded what it does. */
  includeactive?: boolean | null | undefined
  /** With what is known of billing, by its name. Clients send it; nobody has recorded what it does. */
  includebillinginfo?: boolean | null | undefined
  /** With inactive records too, by its name. Clients send it; nobody has recorded what it does. */
  includeinactive?: boolean | null | undefined
  /** Only sales orders with something left to consign. */
  needsconsigning?: boolean | null | undefined
  /** Only sales orders with something left to invoice. */
  needsinvoicing?: boolean | null | undefined
  /** Only sales orders with something left to order. */
  needsordering?: boolean | null | undefined
  /** Only records that are open. */
  open?: boolean | null | undefined
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
  /** Only records of quotations with one of these statuses: numbers separated by commas: `1,2`. */
  quote_status?: string | readonly number[] | null | undefined
  /** Only records from which an invoice can be made now. */
  ready_for_invoicing?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
  /** Only the records of the top level with this id. */
  toplevel_id?: number | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /SalesOrder`
 *
 * Lists sales orders.
 *
 * Answers with a view of the list with the records under `salesorders`, as the document declares.
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

/** Every record of `GET /SalesOrder`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateSalesOrder(
  halo: HaloClient,
  params?: PaginateSalesOrderParams,
  options?: PaginateOptions,
): Pages<OrderHead> {
  return paginate((page, call) => getSalesOrder(halo, { ...params, ...page }, call), 'salesorders', options)
}

/** Parameters of {@link postSalesOrder}. */
export interface PostSalesOrderParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  orderHeadList: OrderHead[]
}

/**
 * `POST /SalesOrder`
 *
 * Creates or updates sales orders.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSalesOrder<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { orderHeadList, ...query }: PostSalesOrderParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, OrderHead[], OrderHead>>> {
  return halo.request<Flagged<Flag, OrderHead[], OrderHead>, As>(withBody({ method: 'post', path: '/SalesOrder', query, body: orderHeadList }, 'orderHeadList'), options)
}

/** Parameters of {@link postSalesOrderView}. */
export interface PostSalesOrderViewParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  viewersList: Viewers[]
}

/**
 * `POST /SalesOrder/View`
 *
 * Tells who else has a sales order open and whether it has changed; the calling agent is counted as a viewer.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postSalesOrderView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { viewersList, ...query }: PostSalesOrderViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/SalesOrder/View', query, body: viewersList, as: byMediaType }, 'viewersList'), options)
}

/** Parameters of {@link getSalesOrderById}. */
export interface GetSalesOrderByIdParams {
  id: number
  /** Only the lines that can be consigned. */
  consignablelines?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** Only the lines from which an invoice can be made. */
  invoiceablelines?: boolean | null | undefined
  oneline?: number | null | undefined
  pendingpolines?: boolean | null | undefined
}

/**
 * `GET /SalesOrder/{id}`
 *
 * Reads a sales order.
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
 * Deletes a sales order.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSalesOrderById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSalesOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OrderHead | undefined>> {
  return halo.request<OrderHead | undefined, As>({ method: 'delete', path: path`/SalesOrder/${id}`, query, as: byMediaType }, options)
}
