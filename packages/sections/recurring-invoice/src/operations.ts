// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { InvoiceDetail, InvoiceHeader, InvoiceHeader_View } from '@halopsa/schemas'

/** Parameters of {@link getRecurringInvoice}. */
export interface GetRecurringInvoiceParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  /** Only records of the asset with this id. */
  asset_id?: number | undefined
  awaiting_approval?: boolean | undefined
  billing_date?: string | undefined
  /** Only records whose billing category has one of these ids, separated by commas: `1,2,3`. */
  billingcategory_ids?: string | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string | undefined
  /** Only records of the contract with this id. */
  contract_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Date field that `startdate` and `enddate` are about. */
  datesearch?: string | undefined
  end_date?: string | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  include_linked_item_details?: boolean | undefined
  includecredits?: boolean | undefined
  includeinvoices?: boolean | undefined
  includelines?: boolean | undefined
  includepoinvoices?: boolean | undefined
  invoicedateend?: boolean | undefined
  invoicedatestart?: boolean | undefined
  my_approvals?: boolean | undefined
  notpostedonly?: boolean | undefined
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
  paymentstatuses?: number[] | undefined
  postedonly?: boolean | undefined
  /** Only records of the purchase order with this id. */
  purchaseorder_id?: number | undefined
  quickbooks_id?: number | undefined
  quote_status?: string | undefined
  ready_for_invoicing?: boolean | undefined
  /** Only records of the recurring invoice with this id. */
  recurringinvoice_id?: number | undefined
  reviewrequired?: boolean | undefined
  rinvoice_type?: string | undefined
  /** Only records of the sales order with this id. */
  salesorder_id?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  sent_status?: number | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  start_date?: string | undefined
  stripeautopaymentrequired?: boolean | undefined
  third_party_id?: string | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
  xero_id?: string | undefined
}

/**
 * `GET /RecurringInvoice`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getRecurringInvoice<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetRecurringInvoiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader_View>> {
  return halo.request<InvoiceHeader_View, As>({ method: 'get', path: '/RecurringInvoice', query }, options)
}

/** Parameters of {@link paginateRecurringInvoice}: those of {@link getRecurringInvoice} without the ones that page. */
export type PaginateRecurringInvoiceParams = Omit<GetRecurringInvoiceParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /RecurringInvoice`, page by page. */
export function paginateRecurringInvoice(
  halo: HaloClient,
  params?: PaginateRecurringInvoiceParams,
  options?: PaginateOptions,
): Pages<InvoiceHeader> {
  return paginate((page, call) => getRecurringInvoice(halo, { ...params, ...page }, call), 'invoices', options)
}

/** Parameters of {@link postRecurringInvoice}. */
export interface PostRecurringInvoiceParams {
  /** Records to create; one that has an `id` is updated. */
  invoiceHeaderList: InvoiceHeader[]
}

/**
 * `POST /RecurringInvoice`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postRecurringInvoice<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { invoiceHeaderList, ...query }: PostRecurringInvoiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader>> {
  return halo.request<InvoiceHeader, As>({ method: 'post', path: '/RecurringInvoice', query, body: invoiceHeaderList }, options)
}

/** Parameters of {@link postRecurringInvoiceLines}. */
export interface PostRecurringInvoiceLinesParams {
  invoiceDetailList: InvoiceDetail[]
}

/**
 * `POST /RecurringInvoice/Lines`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postRecurringInvoiceLines<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { invoiceDetailList, ...query }: PostRecurringInvoiceLinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/RecurringInvoice/Lines', query, body: invoiceDetailList, as: 'auto' }, options)
}

/** Parameters of {@link postRecurringInvoiceProcess}. */
export interface PostRecurringInvoiceProcessParams {
  items: number[]
}

/**
 * `POST /RecurringInvoice/process`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postRecurringInvoiceProcess<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostRecurringInvoiceProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/RecurringInvoice/process', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link postRecurringInvoiceUpdatelines}. */
export interface PostRecurringInvoiceUpdatelinesParams {
  invoiceDetailList: InvoiceDetail[]
}

/**
 * `POST /RecurringInvoice/updatelines`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postRecurringInvoiceUpdatelines<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { invoiceDetailList, ...query }: PostRecurringInvoiceUpdatelinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/RecurringInvoice/updatelines', query, body: invoiceDetailList, as: 'auto' }, options)
}

/** Parameters of {@link getRecurringInvoiceById}. */
export interface GetRecurringInvoiceByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /RecurringInvoice/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getRecurringInvoiceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetRecurringInvoiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader>> {
  return halo.request<InvoiceHeader, As>({ method: 'get', path: path`/RecurringInvoice/${id}`, query }, options)
}

/** Parameters of {@link deleteRecurringInvoiceById}. */
export interface DeleteRecurringInvoiceByIdParams {
  id: number
  bypass_accounts_sync?: boolean | undefined
}

/**
 * `DELETE /RecurringInvoice/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteRecurringInvoiceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteRecurringInvoiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/RecurringInvoice/${id}`, query, as: 'auto' }, options)
}
