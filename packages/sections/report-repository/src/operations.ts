// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getReportRepository}. */
export interface GetReportRepositoryParams {
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
 * `GET /ReportRepository`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReportRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetReportRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ReportRepository', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateReportRepository}: those of {@link getReportRepository} without the ones that page. */
export type PaginateReportRepositoryParams = Omit<GetReportRepositoryParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /ReportRepository`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateReportRepository<T = unknown>(
  halo: HaloClient,
  params?: PaginateReportRepositoryParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getReportRepository(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link getReportRepositoryReportCategories}. */
export interface GetReportRepositoryReportCategoriesParams {
  access_control_level?: number | undefined
  assettype_id?: number | undefined
  client_id?: number | undefined
  clientname?: string | undefined
  contract_id?: number | undefined
  country_code_id?: number | undefined
  dbc_company_id?: string | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  exclude_nocharge?: boolean | undefined
  exclude_nolinkedtypes?: boolean | undefined
  exclude_zero?: boolean | undefined
  iscustomfield?: boolean | undefined
  istree?: boolean | undefined
  lookupid?: number | undefined
  ordervaluetype?: number | undefined
  outcome_id?: number | undefined
  showallcodes?: boolean | undefined
  ticket_id?: number | undefined
  unameaprestriction?: boolean | undefined
  use?: number | undefined
  use2?: number | undefined
}

/**
 * `GET /ReportRepository/ReportCategories`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReportRepositoryReportCategories<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetReportRepositoryReportCategoriesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ReportRepository/ReportCategories', query, as: 'auto' }, options)
}

/** Parameters of {@link getReportRepositoryById}. */
export interface GetReportRepositoryByIdParams {
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
 * `GET /ReportRepository/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReportRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetReportRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ReportRepository/${id}`, query, as: 'auto' }, options)
}
