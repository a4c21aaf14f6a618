// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getReportRepository}. */
export interface GetReportRepositoryParams {
  agentrestriction?: number
  chartonly?: boolean
  clientname?: string
  /** At most this many records, when the list does not page. */
  count?: number
  includepublished?: boolean
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
  /** Only records of the reportgroup with this id. */
  reportgroup_id?: number
  /** Only records in which this text occurs. */
  search?: string
  type?: number
}

/**
 * `GET /ReportRepository`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReportRepository<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetReportRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ReportRepository', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateReportRepository}: those of {@link getReportRepository} without the ones that page. */
export type PaginateReportRepositoryParams = Omit<GetReportRepositoryParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ReportRepository`, page by page. */
export function paginateReportRepository<T = unknown>(
  halo: HaloClient,
  params?: PaginateReportRepositoryParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getReportRepository(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link getReportRepositoryReportCategories}. */
export interface GetReportRepositoryReportCategoriesParams {
  access_control_level?: number
  /** Only records of the assettype with this id. */
  assettype_id?: number
  /** Only records of the client with this id. */
  client_id?: number
  clientname?: string
  /** Only records of the contract with this id. */
  contract_id?: number
  country_code_id?: number
  dbc_company_id?: string
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  exclude_nocharge?: boolean
  exclude_nolinkedtypes?: boolean
  exclude_zero?: boolean
  iscustomfield?: boolean
  istree?: boolean
  lookupid?: number
  ordervaluetype?: number
  /** Only records of the outcome with this id. */
  outcome_id?: number
  showallcodes?: boolean
  /** Only records of the ticket with this id. */
  ticket_id?: number
  unameaprestriction?: boolean
  use?: number
  use2?: number
}

/**
 * `GET /ReportRepository/ReportCategories`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReportRepositoryReportCategories<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetReportRepositoryReportCategoriesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ReportRepository/ReportCategories', query, as: 'auto' }, options)
}

/** Parameters of {@link getReportRepositoryById}. */
export interface GetReportRepositoryByIdParams {
  id: number
  /** Only records of the client with this id. */
  client_id?: number
  clientname?: string
  /** Only records of the dashboard with this id. */
  dashboard_id?: number
  dashboard_published_id?: string
  dontloadsystemreport?: boolean
  getcompositetoken?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  /** Only records of the invoice with this id. */
  invoice_id?: number
  loadreport?: boolean
  report_access_token?: string
  reportingperiod?: number
  reportingperiodenddate?: string
  reportingperiodstartdate?: string
}

/**
 * `GET /ReportRepository/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReportRepositoryById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetReportRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ReportRepository/${id}`, query, as: 'auto' }, options)
}
