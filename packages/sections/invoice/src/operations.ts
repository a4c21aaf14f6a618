// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { InvoiceDetail, InvoiceHeader, InvoiceHeader_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getInvoice}. */
export interface GetInvoiceParams {
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
 * `GET /Invoice`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getInvoice<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetInvoiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader_View>> {
  return halo.request<InvoiceHeader_View, As>({ method: 'get', path: '/Invoice', query }, options)
}

/** Parameters of {@link paginateInvoice}: those of {@link getInvoice} without the ones that page. */
export type PaginateInvoiceParams = Omit<GetInvoiceParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Invoice`, page by page. */
export function paginateInvoice(
  halo: HaloClient,
  params?: PaginateInvoiceParams,
  options?: PaginateOptions,
): Pages<InvoiceHeader> {
  return paginate((page, call) => getInvoice(halo, { ...params, ...page }, call), 'invoices', options)
}

/** Parameters of {@link postInvoice}. */
export interface PostInvoiceParams {
  /** Records to create; one that has an `id` is updated. */
  invoiceHeaderList: InvoiceHeader[]
}

/**
 * `POST /Invoice`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postInvoice<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { invoiceHeaderList, ...query }: PostInvoiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader>> {
  return halo.request<InvoiceHeader, As>({ method: 'post', path: '/Invoice', query, body: invoiceHeaderList }, options)
}

/** Parameters of {@link postInvoicePDFById}. */
export interface PostInvoicePDFByIdParams {
  id: number
}

/**
 * `POST /Invoice/PDF/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postInvoicePDFById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: PostInvoicePDFByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: path`/Invoice/PDF/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link postInvoiceView}. */
export interface PostInvoiceViewParams {
  viewersList: Viewers[]
}

/**
 * `POST /Invoice/View`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postInvoiceView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { viewersList, ...query }: PostInvoiceViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Invoice/View', query, body: viewersList, as: 'auto' }, options)
}

/** Parameters of {@link getInvoiceLines}. */
export type GetInvoiceLinesParams = Record<string, never>

/**
 * `GET /Invoice/lines`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getInvoiceLines<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetInvoiceLinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader_View>> {
  return halo.request<InvoiceHeader_View, As>({ method: 'get', path: '/Invoice/lines', query }, options)
}

/** Parameters of {@link postInvoiceUpdatelines}. */
export interface PostInvoiceUpdatelinesParams {
  invoiceDetailList: InvoiceDetail[]
}

/**
 * `POST /Invoice/updatelines`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postInvoiceUpdatelines<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { invoiceDetailList, ...query }: PostInvoiceUpdatelinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Invoice/updatelines', query, body: invoiceDetailList, as: 'auto' }, options)
}

/** Parameters of {@link getInvoiceById}. */
export interface GetInvoiceByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Invoice/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getInvoiceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetInvoiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader>> {
  return halo.request<InvoiceHeader, As>({ method: 'get', path: path`/Invoice/${id}`, query }, options)
}

/** Parameters of {@link deleteInvoiceById}. */
export interface DeleteInvoiceByIdParams {
  id: number
  bypass_accounts_sync?: boolean | undefined
}

/**
 * `DELETE /Invoice/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteInvoiceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteInvoiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Invoice/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link postInvoiceByIdVoid}. */
export interface PostInvoiceByIdVoidParams {
  id: number
}

/**
 * `POST /Invoice/{id}/void`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postInvoiceByIdVoid<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: PostInvoiceByIdVoidParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: path`/Invoice/${id}/void`, query, as: 'auto' }, options)
}
