// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { InvoicePayment_List } from '@halopsa/schemas'

/** Parameters of {@link getInvoicePayment}. */
export interface GetInvoicePaymentParams {
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  intent_id?: string | null | undefined
  /** Only the records of the invoice with this id. */
  invoice_id?: number | null | undefined
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
}

/**
 * `GET /InvoicePayment`
 *
 * Lists payments of invoices.
 *
 * Answers with a view of the list with the records under `payments`, as recorded on a live server.
 */
export async function getInvoicePayment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetInvoicePaymentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'payments', InvoicePayment_List>>> {
  return halo.request<ListView<'payments', InvoicePayment_List>, As>({ method: 'get', path: '/InvoicePayment', query }, options)
}

/** Parameters of {@link paginateInvoicePayment}: those of {@link getInvoicePayment} without the ones that page. */
export type PaginateInvoicePaymentParams = Omit<GetInvoicePaymentParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /InvoicePayment`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateInvoicePayment(
  halo: HaloClient,
  params?: PaginateInvoicePaymentParams,
  options?: PaginateOptions,
): Pages<InvoicePayment_List> {
  return paginate((page, call) => getInvoicePayment(halo, { ...params, ...page }, call), 'payments', options)
}

/** Parameters of {@link postInvoicePayment}. */
export interface PostInvoicePaymentParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  invoicePayment_ListList: InvoicePayment_List[]
}

/**
 * `POST /InvoicePayment`
 *
 * Creates or updates payments of invoices.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postInvoicePayment<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { invoicePayment_ListList, ...query }: PostInvoicePaymentParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, InvoicePayment_List[], InvoicePayment_List>>> {
  return halo.request<Flagged<Flag, InvoicePayment_List[], InvoicePayment_List>, As>(withBody({ method: 'post', path: '/InvoicePayment', query, body: invoicePayment_ListList }, 'invoicePayment_ListList'), options)
}

/** Parameters of {@link getInvoicePaymentById}. */
export interface GetInvoicePaymentByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /InvoicePayment/{id}`
 *
 * Reads a payment of an invoice.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getInvoicePaymentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetInvoicePaymentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoicePayment_List>> {
  return halo.request<InvoicePayment_List, As>({ method: 'get', path: path`/InvoicePayment/${id}`, query }, options)
}

/** Parameters of {@link deleteInvoicePaymentById}. */
export interface DeleteInvoicePaymentByIdParams {
  id: number
}

/**
 * `DELETE /InvoicePayment/{id}`
 *
 * Deletes a payment of an invoice.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteInvoicePaymentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteInvoicePaymentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoicePayment_List | undefined>> {
  return halo.request<InvoicePayment_List | undefined, As>({ method: 'delete', path: path`/InvoicePayment/${id}`, query, as: byMediaType }, options)
}
