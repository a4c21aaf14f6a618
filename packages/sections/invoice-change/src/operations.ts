// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { InvoiceChange } from '@halopsa/schemas'

/** Parameters of {@link getInvoiceChange}. */
export interface GetInvoiceChangeParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  /** Only records of the invoice with this id. */
  invoice_id?: number | undefined
  line_id?: number | undefined
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
  /** Only records of the type with this id. */
  type_id?: number | undefined
}

/**
 * `GET /InvoiceChange`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getInvoiceChange<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetInvoiceChangeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/InvoiceChange', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateInvoiceChange}: those of {@link getInvoiceChange} without the ones that page. */
export type PaginateInvoiceChangeParams = Omit<GetInvoiceChangeParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /InvoiceChange`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateInvoiceChange<T = unknown>(
  halo: HaloClient,
  params?: PaginateInvoiceChangeParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getInvoiceChange(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postInvoiceChange}. */
export interface PostInvoiceChangeParams {
  /** Records to create; one that has an `id` is updated. */
  invoiceChangeList: InvoiceChange[]
}

/**
 * `POST /InvoiceChange`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postInvoiceChange<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { invoiceChangeList, ...query }: PostInvoiceChangeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, InvoiceChange>> {
  return halo.request<InvoiceChange, As>({ method: 'post', path: '/InvoiceChange', query, body: invoiceChangeList }, options)
}
