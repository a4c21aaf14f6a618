// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, withBody } from '@halopsa/core'
import type { InvoiceChange } from '@halopsa/schemas'

/** Parameters of {@link getInvoiceChange}. */
export interface GetInvoiceChangeParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** Only the records of the invoice with this id. */
  invoice_id?: number | null | undefined
  /** Only changes of the line with this id. */
  line_id?: number | null | undefined
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
  /** Only the records of the type with this id. */
  type_id?: number | null | undefined
}

/**
 * `GET /InvoiceChange`
 *
 * Lists changes of invoices.
 *
 * Answers with a view of the list with the records under `changehistory`, as recorded on a live server.
 */
export async function getInvoiceChange<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetInvoiceChangeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'changehistory', InvoiceChange>>> {
  return halo.request<ListView<'changehistory', InvoiceChange>, As>({ method: 'get', path: '/InvoiceChange', query }, options)
}

/** Parameters of {@link paginateInvoiceChange}: those of {@link getInvoiceChange} without the ones that page. */
export type PaginateInvoiceChangeParams = Omit<GetInvoiceChangeParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /InvoiceChange`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateInvoiceChange(
  halo: HaloClient,
  params?: PaginateInvoiceChangeParams,
  options?: PaginateOptions,
): Pages<InvoiceChange> {
  return paginate((page, call) => getInvoiceChange(halo, { ...params, ...page }, call), 'changehistory', options)
}

/** Parameters of {@link postInvoiceChange}. */
export interface PostInvoiceChangeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  invoiceChangeList: InvoiceChange[]
}

/**
 * `POST /InvoiceChange`
 *
 * Creates or updates changes of invoices.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postInvoiceChange<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { invoiceChangeList, ...query }: PostInvoiceChangeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, InvoiceChange[], InvoiceChange>>> {
  return halo.request<Flagged<Flag, InvoiceChange[], InvoiceChange>, As>(withBody({ method: 'post', path: '/InvoiceChange', query, body: invoiceChangeList }, 'invoiceChangeList'), options)
}
