// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { SupplierOrderHeader, SupplierOrderHeader_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getPurchaseOrder}. */
export interface GetPurchaseOrderParams {
  awaiting_approval?: boolean | undefined
  awaitingstock?: boolean | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  closed?: boolean | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  deliver_to_us?: boolean | undefined
  deliver_to_user_salesorder_id?: number | undefined
  my_approvals?: boolean | undefined
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
  po_status?: string | undefined
  /** Only records of the sales order with this id. */
  salesorder_id?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  /** Only records of the supplier with this id. */
  supplier_id?: number | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  unsent?: boolean | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /PurchaseOrder`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getPurchaseOrder<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPurchaseOrderParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SupplierOrderHeader_View>> {
  return halo.request<SupplierOrderHeader_View, As>({ method: 'get', path: '/PurchaseOrder', query }, options)
}

/** Parameters of {@link paginatePurchaseOrder}: those of {@link getPurchaseOrder} without the ones that page. */
export type PaginatePurchaseOrderParams = Omit<GetPurchaseOrderParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /PurchaseOrder`, page by page. */
export function paginatePurchaseOrder(
  halo: HaloClient,
  params?: PaginatePurchaseOrderParams,
  options?: PaginateOptions,
): Pages<SupplierOrderHeader> {
  return paginate((page, call) => getPurchaseOrder(halo, { ...params, ...page }, call), 'purchaseorders', options)
}

/** Parameters of {@link postPurchaseOrder}. */
export interface PostPurchaseOrderParams {
  /** Records to create; one that has an `id` is updated. */
  supplierOrderHeaderList: SupplierOrderHeader[]
}

/**
 * `POST /PurchaseOrder`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postPurchaseOrder<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { supplierOrderHeaderList, ...query }: PostPurchaseOrderParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SupplierOrderHeader>> {
  return halo.request<SupplierOrderHeader, As>({ method: 'post', path: '/PurchaseOrder', query, body: supplierOrderHeaderList }, options)
}

/** Parameters of {@link postPurchaseOrderView}. */
export interface PostPurchaseOrderViewParams {
  viewersList: Viewers[]
}

/**
 * `POST /PurchaseOrder/View`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postPurchaseOrderView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { viewersList, ...query }: PostPurchaseOrderViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/PurchaseOrder/View', query, body: viewersList, as: 'auto' }, options)
}

/** Parameters of {@link postPurchaseOrderConfirmreceipt}. */
export interface PostPurchaseOrderConfirmreceiptParams {
  supplierOrderHeader: SupplierOrderHeader
}

/**
 * `POST /PurchaseOrder/confirmreceipt`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postPurchaseOrderConfirmreceipt<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { supplierOrderHeader, ...query }: PostPurchaseOrderConfirmreceiptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/PurchaseOrder/confirmreceipt', query, body: supplierOrderHeader, as: 'auto' }, options)
}

/** Parameters of {@link getPurchaseOrderById}. */
export interface GetPurchaseOrderByIdParams {
  id: number
  extrareceivablelines?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  invoiceablelines?: boolean | undefined
  receivablelines?: boolean | undefined
}

/**
 * `GET /PurchaseOrder/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getPurchaseOrderById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPurchaseOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SupplierOrderHeader>> {
  return halo.request<SupplierOrderHeader, As>({ method: 'get', path: path`/PurchaseOrder/${id}`, query }, options)
}

/** Parameters of {@link deletePurchaseOrderById}. */
export interface DeletePurchaseOrderByIdParams {
  id: number
}

/**
 * `DELETE /PurchaseOrder/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePurchaseOrderById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePurchaseOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/PurchaseOrder/${id}`, query, as: 'auto' }, options)
}
