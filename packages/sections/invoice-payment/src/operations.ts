// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { InvoicePayment_List } from '@halopsa/schemas'

/** Parameters of {@link getInvoicePayment}. */
export interface GetInvoicePaymentParams {
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  intent_id?: string | undefined
  /** Only records of the invoice with this id. */
  invoice_id?: number | undefined
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
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /InvoicePayment`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getInvoicePayment<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetInvoicePaymentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/InvoicePayment', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateInvoicePayment}: those of {@link getInvoicePayment} without the ones that page. */
export type PaginateInvoicePaymentParams = Omit<GetInvoicePaymentParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /InvoicePayment`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateInvoicePayment<T = unknown>(
  halo: HaloClient,
  params?: PaginateInvoicePaymentParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getInvoicePayment(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postInvoicePayment}. */
export interface PostInvoicePaymentParams {
  /** Records to create; one that has an `id` is updated. */
  invoicePayment_ListList: InvoicePayment_List[]
}

/**
 * `POST /InvoicePayment`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postInvoicePayment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { invoicePayment_ListList, ...query }: PostInvoicePaymentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoicePayment_List>> {
  return halo.request<InvoicePayment_List, As>({ method: 'post', path: '/InvoicePayment', query, body: invoicePayment_ListList }, options)
}

/** Parameters of {@link getInvoicePaymentById}. */
export interface GetInvoicePaymentByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /InvoicePayment/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteInvoicePaymentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteInvoicePaymentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/InvoicePayment/${id}`, query, as: 'auto' }, options)
}
