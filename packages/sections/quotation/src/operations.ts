// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { QuotationApproval, QuotationDetail, QuotationHeader, QuotationHeader_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getQuotation}. */
export interface GetQuotationParams {
  awaiting_approval?: boolean | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  closed?: boolean | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  currentclientorall?: number | undefined
  filetype_filter?: string | undefined
  includelines?: boolean | undefined
  my_approvals?: boolean | undefined
  needsprocessing?: boolean | undefined
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
  processed?: boolean | undefined
  quote_status?: string | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /Quotation`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getQuotation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetQuotationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuotationHeader_View>> {
  return halo.request<QuotationHeader_View, As>({ method: 'get', path: '/Quotation', query }, options)
}

/** Parameters of {@link paginateQuotation}: those of {@link getQuotation} without the ones that page. */
export type PaginateQuotationParams = Omit<GetQuotationParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Quotation`, page by page. */
export function paginateQuotation(
  halo: HaloClient,
  params?: PaginateQuotationParams,
  options?: PaginateOptions,
): Pages<QuotationHeader> {
  return paginate((page, call) => getQuotation(halo, { ...params, ...page }, call), 'quotes', options)
}

/** Parameters of {@link postQuotation}. */
export interface PostQuotationParams {
  /** Records to create; one that has an `id` is updated. */
  quotationHeaderList: QuotationHeader[]
}

/**
 * `POST /Quotation`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postQuotation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { quotationHeaderList, ...query }: PostQuotationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuotationHeader>> {
  return halo.request<QuotationHeader, As>({ method: 'post', path: '/Quotation', query, body: quotationHeaderList }, options)
}

/** Parameters of {@link postQuotationApproval}. */
export interface PostQuotationApprovalParams {
  quotationApprovalList: QuotationApproval[]
}

/**
 * `POST /Quotation/Approval`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postQuotationApproval<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { quotationApprovalList, ...query }: PostQuotationApprovalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Quotation/Approval', query, body: quotationApprovalList, as: 'auto' }, options)
}

/** Parameters of {@link postQuotationLines}. */
export interface PostQuotationLinesParams {
  quotationDetailList: QuotationDetail[]
}

/**
 * `POST /Quotation/Lines`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postQuotationLines<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { quotationDetailList, ...query }: PostQuotationLinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Quotation/Lines', query, body: quotationDetailList, as: 'auto' }, options)
}

/** Parameters of {@link postQuotationView}. */
export interface PostQuotationViewParams {
  viewersList: Viewers[]
}

/**
 * `POST /Quotation/View`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postQuotationView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { viewersList, ...query }: PostQuotationViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Quotation/View', query, body: viewersList, as: 'auto' }, options)
}

/** Parameters of {@link getQuotationById}. */
export interface GetQuotationByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  isportalview?: boolean | undefined
}

/**
 * `GET /Quotation/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getQuotationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetQuotationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuotationHeader>> {
  return halo.request<QuotationHeader, As>({ method: 'get', path: path`/Quotation/${id}`, query }, options)
}

/** Parameters of {@link deleteQuotationById}. */
export interface DeleteQuotationByIdParams {
  id: number
}

/**
 * `DELETE /Quotation/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteQuotationById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteQuotationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Quotation/${id}`, query, as: 'auto' }, options)
}
