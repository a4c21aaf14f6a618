// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AnalyzerProfile, AnalyzerProfile_List, AnalyzerProfile_View } from '@halopsa/schemas'

/** Parameters of {@link getReport}. */
export interface GetReportParams {
  agentrestriction?: number | null | undefined
  /** Only reports with a chart. */
  chartonly?: boolean | null | undefined
  /** Only reports for the client with this name. */
  clientname?: string | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** With reports that have been published. */
  includepublished?: boolean | null | undefined
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
  /** Only reports of the report group with this id; `0` for all groups. */
  reportgroup_id?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only reports of the site with this id, by its name. Clients send it; nobody has recorded what it does. */
  site_id?: number | null | undefined
  /** Only reports about the ticket with this id, by its name. Clients send it; nobody has recorded what it does. */
  ticket_id?: number | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
  /** Only reports of the user with this id, by its name. Clients send it; nobody has recorded what it does. */
  user_id?: number | null | undefined
}

/**
 * `GET /Report`
 *
 * Lists reports without their rows.
 *
 * Answers with a view of the list with the records under `reports`, as the document declares.
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

/** Every record of `GET /Report`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateReport(
  halo: HaloClient,
  params?: PaginateReportParams,
  options?: PaginateOptions,
): Pages<AnalyzerProfile_List> {
  return paginate((page, call) => getReport(halo, { ...params, ...page }, call), 'reports', options)
}

/** Parameters of {@link postReport}. */
export interface PostReportParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  analyzerProfileList: AnalyzerProfile[]
}

/**
 * `POST /Report`
 *
 * Creates or updates reports; with `_loadreportonly: true` it only runs the query in `sql` and returns its rows. A failed query arrives as HTTP 200 with `report.load_error`.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * With the body `[{ sql, _loadreportonly: true, _testonly: false }]` the rows are in `report.rows`; a query that failed comes as `report.load_error`.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postReport<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { analyzerProfileList, ...query }: PostReportParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AnalyzerProfile[], AnalyzerProfile>>> {
  return halo.request<Flagged<Flag, AnalyzerProfile[], AnalyzerProfile>, As>(withBody({ method: 'post', path: '/Report', query, body: analyzerProfileList }, 'analyzerProfileList'), options)
}

/** Parameters of {@link postReportBookmark}. */
export interface PostReportBookmarkParams {
  analyzerProfile: AnalyzerProfile
}

/**
 * `POST /Report/Bookmark`
 *
 * Sets or removes the bookmark of the signed-in agent on a report.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postReportBookmark<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { analyzerProfile, ...query }: PostReportBookmarkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Report/Bookmark', query, body: analyzerProfile, as: byMediaType }, 'analyzerProfile'), options)
}

/** Parameters of {@link postReportCreatepdf}. */
export interface PostReportCreatepdfParams {
  analyzerProfile: AnalyzerProfile
}

/**
 * `POST /Report/createpdf`
 *
 * Renders one report as PDF.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postReportCreatepdf<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { analyzerProfile, ...query }: PostReportCreatepdfParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Report/createpdf', query, body: analyzerProfile, as: byMediaType }, 'analyzerProfile'), options)
}

/** Parameters of {@link postReportPrint}. */
export interface PostReportPrintParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  analyzerProfileList: AnalyzerProfile[]
}

/**
 * `POST /Report/print`
 *
 * Renders reports for printing.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postReportPrint<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { analyzerProfileList, ...query }: PostReportPrintParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Report/print', query, body: analyzerProfileList, as: byMediaType }, 'analyzerProfileList'), options)
}

/** Parameters of {@link getReportById}. */
export interface GetReportByIdParams {
  id: number
  client_id?: number | null | undefined
  clientname?: string | null | undefined
  dashboard_id?: number | null | undefined
  dashboard_published_id?: string | null | undefined
  dontloadsystemreport?: boolean | null | undefined
  /** Filters of the report, as JSON text of `[{ fieldname, stringruletype, stringrulevalues }]`. */
  filters?: string | null | undefined
  getcompositetoken?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  invoice_id?: number | null | undefined
  /** Runs the report: the rows come in `report.rows`. */
  loadreport?: boolean | null | undefined
  report_access_token?: string | null | undefined
  /** Period that the report covers, a number. */
  reportingperiod?: number | null | undefined
  /** End of the period that the report covers. */
  reportingperiodenddate?: string | Date | null | undefined
  /** Start of the period that the report covers. */
  reportingperiodstartdate?: string | Date | null | undefined
}

/**
 * `GET /Report/{id}`
 *
 * Reads one report; with `loadreport=true` it is run and its rows come in `report.rows`, at most 50,000.
 *
 * Answers with one record, as the document declares.
 *
 * With `loadreport=true` the rows are in `report.rows`, the columns in `report.availablefields`; a report that failed comes with status 200 and `report.load_error`.
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
 * Deletes a report.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteReportById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteReportByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AnalyzerProfile | undefined>> {
  return halo.request<AnalyzerProfile | undefined, As>({ method: 'delete', path: path`/Report/${id}`, query, as: byMediaType }, options)
}
