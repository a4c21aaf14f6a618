// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Bytes, type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { InvoiceDetail, InvoiceHeader, InvoiceHeader_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getInvoice}. */
export interface GetInvoiceParams {
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only the records that concern the asset with this id. */
  asset_id?: number | null | undefined
  /** Only records that wait for an approval. */
  awaiting_approval?: boolean | null | undefined
  /** Only records that are due for billing by this date. */
  billing_date?: string | Date | null | undefined
  /** Only invoices of one of these billing categories: ids separated by commas: `1,2`. */
  billingcategory_ids?: string | readonly number[] | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of one of these clients: ids separated by commas: `1,2`. */
  client_ids?: string | readonly number[] | null | undefined
  /** Only invoices of the contract with this id. */
  contract_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Name of the date field that `start_date` and `end_date` compare. */
  datesearch?: string | null | undefined
  /** Only invoices up to this date-time, in the field that `datesearch` names. */
  end_date?: string | Date | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** With details of the linked items. */
  include_linked_item_details?: boolean | null | undefined
  /** With credit notes. */
  includecredits?: boolean | null | undefined
  /** With ordinary invoices, as opposed to credit notes. */
  includeinvoices?: boolean | null | undefined
  /** With the lines of each invoice. */
  includelines?: boolean | null | undefined
  /** With invoices for purchase orders. */
  includepoinvoices?: boolean | null | undefined
  /** Only invoices dated up to this date-time. */
  invoicedateend?: string | Date | null | undefined
  /** Only invoices dated from this date-time on. */
  invoicedatestart?: string | Date | null | undefined
  /** Only records that wait for your own approval. */
  my_approvals?: boolean | null | undefined
  /** Only invoices that are not yet posted. */
  notpostedonly?: boolean | null | undefined
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
  /** Only invoices with one of these payment statuses: numbers separated by commas: `0,-1`. */
  paymentstatuses?: string | readonly number[] | null | undefined
  /** Only invoices that have already been posted. */
  postedonly?: boolean | null | undefined
  /** Only the records of the purchase order with this id. */
  purchaseorder_id?: number | null | undefined
  /** Only the invoice with this id in QuickBooks. */
  quickbooks_id?: number | null | undefined
  /** Only invoices of quotations with one of these statuses: numbers separated by commas: `1,2`. */
  quote_status?: string | readonly number[] | null | undefined
  /** Only invoices that are ready to be made. */
  ready_for_invoicing?: boolean | null | undefined
  /** Only invoices that the recurring invoice with this id made. */
  recurringinvoice_id?: number | null | undefined
  /** Only invoices that need a review. */
  reviewrequired?: boolean | null | undefined
  /** Only invoices of this kind: `contracts`, `invoices` or `both`. */
  rinvoice_type?: string | null | undefined
  /** Only invoices of the sales order with this id. */
  salesorder_id?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only invoices with this status of sending, a number. */
  sent_status?: number | null | undefined
  /** Only invoices of the site with this id. */
  site_id?: number | null | undefined
  /** Only invoices from this date-time on, in the field that `datesearch` names. */
  start_date?: string | Date | null | undefined
  stripeautopaymentrequired?: boolean | null | undefined
  /** Only records with this id in the other product. */
  third_party_id?: string | null | undefined
  /** Only the records that belong to the ticket with this id. */
  ticket_id?: number | null | undefined
  /** Only the records of the top level with this id. */
  toplevel_id?: number | null | undefined
  /** Only invoices of the user with this id. */
  user_id?: number | null | undefined
  /** Only the invoice with this id in Xero. */
  xero_id?: string | null | undefined
}

/**
 * `GET /Invoice`
 *
 * Lists invoices and credit notes.
 *
 * Answers with a view of the list with the records under `invoices`, as the document declares.
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

/** Every record of `GET /Invoice`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateInvoice(
  halo: HaloClient,
  params?: PaginateInvoiceParams,
  options?: PaginateOptions,
): Pages<InvoiceHeader> {
  return paginate((page, call) => getInvoice(halo, { ...params, ...page }, call), 'invoices', options)
}

/** Parameters of {@link postInvoice}. */
export interface PostInvoiceParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  invoiceHeaderList: InvoiceHeader[]
}

/**
 * `POST /Invoice`
 *
 * Creates or updates invoices and credit notes.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postInvoice<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { invoiceHeaderList, ...query }: PostInvoiceParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, InvoiceHeader[], InvoiceHeader>>> {
  return halo.request<Flagged<Flag, InvoiceHeader[], InvoiceHeader>, As>(withBody({ method: 'post', path: '/Invoice', query, body: invoiceHeaderList }, 'invoiceHeaderList'), options)
}

/** Parameters of {@link postInvoicePDFById}. */
export interface PostInvoicePDFByIdParams {
  id: number
}

/**
 * `POST /Invoice/PDF/{id}`
 *
 * Renders an invoice and returns the PDF file.
 *
 * Answers with bytes; `as: 'stream'` reads a large file piece by piece.
 *
 * A PDF file.
 */
export async function postInvoicePDFById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: PostInvoicePDFByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bytes>> {
  return halo.request<Bytes, As>({ method: 'post', path: path`/Invoice/PDF/${id}`, query, as: 'bytes' }, options)
}

/** Parameters of {@link postInvoiceView}. */
export interface PostInvoiceViewParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  viewersList: Viewers[]
}

/**
 * `POST /Invoice/View`
 *
 * Tells who else has an invoice open and whether it has changed; the calling agent is counted as a viewer.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postInvoiceView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { viewersList, ...query }: PostInvoiceViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Invoice/View', query, body: viewersList, as: byMediaType }, 'viewersList'), options)
}

/** Parameters of {@link getInvoiceLines}. */
export type GetInvoiceLinesParams = Record<string, never>

/**
 * `GET /Invoice/lines`
 *
 * Lists lines of invoices.
 *
 * Answers with a view of the list with the records under `invoices`, as the document declares.
 */
export async function getInvoiceLines<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetInvoiceLinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader_View>> {
  return halo.request<InvoiceHeader_View, As>({ method: 'get', path: '/Invoice/lines', query }, options)
}

/** Parameters of {@link paginateInvoiceLines}: those of {@link getInvoiceLines}. */
export type PaginateInvoiceLinesParams = GetInvoiceLinesParams

/**
 * Every record of `GET /Invoice/lines`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateInvoiceLines(
  halo: HaloClient,
  params?: PaginateInvoiceLinesParams,
  options?: PaginateOptions,
): Pages<InvoiceHeader> {
  return paginate((_, call) => getInvoiceLines(halo, params, call), { records: 'invoices', pages: false }, options)
}

/** Parameters of {@link postInvoiceUpdatelines}. */
export interface PostInvoiceUpdatelinesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  invoiceDetailList: InvoiceDetail[]
}

/**
 * `POST /Invoice/updatelines`
 *
 * Updates lines of invoices.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postInvoiceUpdatelines<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { invoiceDetailList, ...query }: PostInvoiceUpdatelinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Invoice/updatelines', query, body: invoiceDetailList, as: byMediaType }, 'invoiceDetailList'), options)
}

/** Parameters of {@link getInvoiceById}. */
export interface GetInvoiceByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Invoice/{id}`
 *
 * Reads an invoice.
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
  bypass_accounts_sync?: boolean | null | undefined
}

/**
 * `DELETE /Invoice/{id}`
 *
 * Deletes one invoice; with `bypass_accounts_sync` the accounting system is not told.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteInvoiceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteInvoiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceHeader | undefined>> {
  return halo.request<InvoiceHeader | undefined, As>({ method: 'delete', path: path`/Invoice/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link postInvoiceByIdVoid}. */
export interface PostInvoiceByIdVoidParams {
  id: number
}

/**
 * `POST /Invoice/{id}/void`
 *
 * Voids an invoice: it stays, but nothing is owed on it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postInvoiceByIdVoid<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: PostInvoiceByIdVoidParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: path`/Invoice/${id}/void`, query, as: byMediaType }, options)
}
