// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { AnalyzerProfile, AnalyzerProfile_List, AnalyzerProfile_View } from '@halopsa/schemas'

/** Parameters of {@link getReport}. */
export interface GetReportParams {
  agentrestriction?: number | undefined
  chartonly?: boolean | undefined
  clientname?: string | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  includepublished?: boolean | undefined
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
  /** Only records of the report group with this id. */
  reportgroup_id?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  type?: number | undefined
}

/**
 * `GET /Report`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getReport<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetReportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AnalyzerProfile_View>> {
  return halo.request<AnalyzerProfile_View, As>({ method: 'get', path: '/Report', query }, options)
}

/** Parameters of {@link paginateReport}: those of {@link getReport} without the ones that page. */
export type PaginateReportParams = Omit<GetReportParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Report`, page by page. */
export function paginateReport(
  halo: HaloClient,
  params?: PaginateReportParams,
  options?: PaginateOptions,
): Pages<AnalyzerProfile_List> {
  return paginate((page, call) => getReport(halo, { ...params, ...page }, call), 'reports', options)
}

/** Parameters of {@link postReport}. */
export interface PostReportParams {
  /** Records to create; one that has an `id` is updated. */
  analyzerProfileList: AnalyzerProfile[]
}

/**
 * `POST /Report`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postReport<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { analyzerProfileList, ...query }: PostReportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AnalyzerProfile>> {
  return halo.request<AnalyzerProfile, As>({ method: 'post', path: '/Report', query, body: analyzerProfileList }, options)
}

/** Parameters of {@link postReportBookmark}. */
export interface PostReportBookmarkParams {
  analyzerProfile: AnalyzerProfile
}

/**
 * `POST /Report/Bookmark`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postReportBookmark<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { analyzerProfile, ...query }: PostReportBookmarkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Report/Bookmark', query, body: analyzerProfile, as: 'auto' }, options)
}

/** Parameters of {@link postReportCreatepdf}. */
export interface PostReportCreatepdfParams {
  analyzerProfile: AnalyzerProfile
}

/**
 * `POST /Report/createpdf`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postReportCreatepdf<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { analyzerProfile, ...query }: PostReportCreatepdfParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Report/createpdf', query, body: analyzerProfile, as: 'auto' }, options)
}

/** Parameters of {@link postReportPrint}. */
export interface PostReportPrintParams {
  analyzerProfileList: AnalyzerProfile[]
}

/**
 * `POST /Report/print`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postReportPrint<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { analyzerProfileList, ...query }: PostReportPrintParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Report/print', query, body: analyzerProfileList, as: 'auto' }, options)
}

/** Parameters of {@link getReportById}. */
export interface GetReportByIdParams {
  id: number
  client_id?: number | undefined
  clientname?: string | undefined
  dashboard_id?: number | undefined
  dashboard_published_id?: string | undefined
  dontloadsystemreport?: boolean | undefined
  getcompositetoken?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  invoice_id?: number | undefined
  loadreport?: boolean | undefined
  report_access_token?: string | undefined
  reportingperiod?: number | undefined
  reportingperiodenddate?: string | undefined
  reportingperiodstartdate?: string | undefined
}

/**
 * `GET /Report/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getReportById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetReportByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AnalyzerProfile>> {
  return halo.request<AnalyzerProfile, As>({ method: 'get', path: path`/Report/${id}`, query }, options)
}

/** Parameters of {@link deleteReportById}. */
export interface DeleteReportByIdParams {
  id: number
}

/**
 * `DELETE /Report/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteReportById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteReportByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Report/${id}`, query, as: 'auto' }, options)
}
