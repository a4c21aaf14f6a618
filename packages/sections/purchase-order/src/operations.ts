// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SupplierOrderHeader, SupplierOrderHeader_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getPurchaseOrder}. */
export interface GetPurchaseOrderParams {
  /** Only purchase orders that wait for an approval. */
  awaiting_approval?: boolean | null | undefined
  /** Only purchase orders that wait for stock. */
  awaitingstock?: boolean | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only purchase orders that are closed. */
  closed?: boolean | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only purchase orders by where the goods go: `true` for those delivered to us. */
  deliver_to_us?: boolean | null | undefined
  deliver_to_user_salesorder_id?: number | null | undefined
  /** With active records, by its name. Clients send it; nobody has recorded what it does. */
  includeactive?: boolean | null | undefined
  /** With what is known of billing, by its name. Clients send it; nobody has recorded what it does. */
  includebillinginfo?: boolean | null | undefined
  /** With inactive records too, by its name. Clients send it; nobody has recorded what it does. */
  includeinactive?: boolean | null | undefined
  /** Only purchase orders that wait for your own approval. */
  my_approvals?: boolean | null | undefined
  /** Only purchase orders that are open. */
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
  /** Only purchase orders with one of these statuses: numbers separated by commas: `1,2`. */
  po_status?: string | readonly number[] | null | undefined
  /** Only purchase orders for the sales order with this id. */
  salesorder_id?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  /** Only the records of the supplier with this id. */
  supplier_id?: number | null | undefined
  /** Only the records that belong to the ticket with this id. */
  ticket_id?: number | null | undefined
  /** Only purchase orders by whether they have been sent: `true` for those that have not. */
  unsent?: boolean | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /PurchaseOrder`
 *
 * Lists purchase orders.
 *
 * Answers with a view of the list with the records under `purchaseorders`, as the document declares.
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

/** Every record of `GET /PurchaseOrder`, page by page. This is how to read the whole list, whatever its shape. */
export function paginatePurchaseOrder(
  halo: HaloClient,
  params?: PaginatePurchaseOrderParams,
  options?: PaginateOptions,
): Pages<SupplierOrderHeader> {
  return paginate((page, call) => getPurchaseOrder(halo, { ...params, ...page }, call), 'purchaseorders', options)
}

/** Parameters of {@link postPurchaseOrder}. */
export interface PostPurchaseOrderParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  supplierOrderHeaderList: SupplierOrderHeader[]
}

/**
 * `POST /PurchaseOrder`
 *
 * Creates or updates purchase orders.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPurchaseOrder<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { supplierOrderHeaderList, ...query }: PostPurchaseOrderParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SupplierOrderHeader[], SupplierOrderHeader>>> {
  return halo.request<Flagged<Flag, SupplierOrderHeader[], SupplierOrderHeader>, As>(withBody({ method: 'post', path: '/PurchaseOrder', query, body: supplierOrderHeaderList }, 'supplierOrderHeaderList'), options)
}

/** Parameters of {@link postPurchaseOrderView}. */
export interface PostPurchaseOrderViewParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  viewersList: Viewers[]
}

/**
 * `POST /PurchaseOrder/View`
 *
 * Tells who else has a purchase order open and whether it has changed; the calling agent is counted as a viewer.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postPurchaseOrderView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { viewersList, ...query }: PostPurchaseOrderViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/PurchaseOrder/View', query, body: viewersList, as: byMediaType }, 'viewersList'), options)
}

/** Parameters of {@link postPurchaseOrderConfirmreceipt}. */
export interface PostPurchaseOrderConfirmreceiptParams {
  supplierOrderHeader: SupplierOrderHeader
}

/**
 * `POST /PurchaseOrder/confirmreceipt`
 *
 * Records that the goods of a purchase order have arrived.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postPurchaseOrderConfirmreceipt<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { supplierOrderHeader, ...query }: PostPurchaseOrderConfirmreceiptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/PurchaseOrder/confirmreceipt', query, body: supplierOrderHeader, as: byMediaType }, 'supplierOrderHeader'), options)
}

/** Parameters of {@link getPurchaseOrderById}. */
export interface GetPurchaseOrderByIdParams {
  id: number
  /** With the lines that are delivered to us and of which more has been received than is in stock. */
  extrareceivablelines?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** Only the lines from which an invoice can be made. */
  invoiceablelines?: boolean | null | undefined
  /** Only the lines that can be consigned. */
  receivablelines?: boolean | null | undefined
}

/**
 * `GET /PurchaseOrder/{id}`
 *
 * Reads a purchase order.
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
 * Deletes a purchase order.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePurchaseOrderById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePurchaseOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SupplierOrderHeader | undefined>> {
  return halo.request<SupplierOrderHeader | undefined, As>({ method: 'delete', path: path`/PurchaseOrder/${id}`, query, as: byMediaType }, options)
}
