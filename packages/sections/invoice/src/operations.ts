// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { InvoiceDetail, InvoiceHeader, InvoiceHeader_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getInvoice}. */
export interface GetInvoiceParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  /** Only records of the asset with this id. */
  asset_id?: number
  awaiting_approval?: boolean
  billing_date?: string
  /** Only records whose billingcategory has one of these ids, separated by commas: `1,2,3`. */
  billingcategory_ids?: string
  /** Only records of the client with this id. */
  client_id?: number
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string
  /** Only records of the contract with this id. */
  contract_id?: number
  /** At most this many records, when the list does not page. */
  count?: number
  datesearch?: string
  end_date?: string
  /** Only the ids of the records. */
  idonly?: boolean
  include_linked_item_details?: boolean
  includecredits?: boolean
  includeinvoices?: boolean
  includelines?: boolean
  includepoinvoices?: boolean
  invoicedateend?: boolean
  invoicedatestart?: boolean
  my_approvals?: boolean
  notpostedonly?: boolean
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
  paymentstatuses?: number[]
  postedonly?: boolean
  /** Only records of the purchaseorder with this id. */
  purchaseorder_id?: number
  /** Only records of the quickbooks with this id. */
  quickbooks_id?: number
  quote_status?: string
  ready_for_invoicing?: boolean
  /** Only records of the recurringinvoice with this id. */
  recurringinvoice_id?: number
  reviewrequired?: boolean
  rinvoice_type?: string
  /** Only records of the salesorder with this id. */
  salesorder_id?: number
  /** Only records in which this text occurs. */
  search?: string
  sent_status?: number
  /** Only records of the site with this id. */
  site_id?: number
  start_date?: string
  stripeautopaymentrequired?: boolean
  third_party_id?: string
  /** Only records of the ticket with this id. */
  ticket_id?: number
  /** Only records of the toplevel with this id. */
  toplevel_id?: number
  /** Only records of the user with this id. */
  user_id?: number
  xero_id?: string
}

/**
 * `GET /Invoice`
 *
 * Answers with an object, as the document declares.
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
export async function postInvoicePDFById<T = unknown, As extends ResponseAs = ResponseAs>(
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
export async function postInvoiceView<T = unknown, As extends ResponseAs = ResponseAs>(
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
 * Answers with an object, as the document declares.
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
export async function postInvoiceUpdatelines<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { invoiceDetailList, ...query }: PostInvoiceUpdatelinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Invoice/updatelines', query, body: invoiceDetailList, as: 'auto' }, options)
}

/** Parameters of {@link getInvoiceById}. */
export interface GetInvoiceByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
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
  bypass_accounts_sync?: boolean
}

/**
 * `DELETE /Invoice/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteInvoiceById<T = unknown, As extends ResponseAs = ResponseAs>(
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
export async function postInvoiceByIdVoid<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: PostInvoiceByIdVoidParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: path`/Invoice/${id}/void`, query, as: 'auto' }, options)
}
