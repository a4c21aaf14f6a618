// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getReportRepository}. */
export interface GetReportRepositoryParams {
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
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /ReportRepository`
 *
 * Lists reports of Halo's library, which can be copied into the tenant.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getReportRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetReportRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/ReportRepository', query }, options)
}

/** Parameters of {@link paginateReportRepository}: those of {@link getReportRepository} without the ones that page. */
export type PaginateReportRepositoryParams = Omit<GetReportRepositoryParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /ReportRepository`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
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
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  assettype_id?: number | null | undefined
  client_id?: number | null | undefined
  clientname?: string | null | undefined
  contract_id?: number | null | undefined
  country_code_id?: number | null | undefined
  dbc_company_id?: string | null | undefined
  /** Area of the product that the request is for: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  exclude_nocharge?: boolean | null | undefined
  exclude_nolinkedtypes?: boolean | null | undefined
  exclude_zero?: boolean | null | undefined
  iscustomfield?: boolean | null | undefined
  istree?: boolean | null | undefined
  lookupid?: number | null | undefined
  ordervaluetype?: number | null | undefined
  outcome_id?: number | null | undefined
  showallcodes?: boolean | null | undefined
  ticket_id?: number | null | undefined
  unameaprestriction?: boolean | null | undefined
  use?: number | null | undefined
  use2?: number | null | undefined
}

/**
 * `GET /ReportRepository/ReportCategories`
 *
 * Lists the categories of Halo's library of reports.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getReportRepositoryReportCategories<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetReportRepositoryReportCategoriesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/ReportRepository/ReportCategories', query }, options)
}

/** Parameters of {@link paginateReportRepositoryReportCategories}: those of {@link getReportRepositoryReportCategories}. */
export type PaginateReportRepositoryReportCategoriesParams = GetReportRepositoryReportCategoriesParams

/**
 * Every record of `GET /ReportRepository/ReportCategories`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateReportRepositoryReportCategories<T = unknown>(
  halo: HaloClient,
  params?: PaginateReportRepositoryReportCategoriesParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getReportRepositoryReportCategories(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getReportRepositoryById}. */
export interface GetReportRepositoryByIdParams {
  id: number
  client_id?: number | null | undefined
  clientname?: string | null | undefined
  dashboard_id?: number | null | undefined
  dashboard_published_id?: string | null | undefined
  dontloadsystemreport?: boolean | null | undefined
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
 * `GET /ReportRepository/{id}`
 *
 * Reads one report of Halo's library.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getReportRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetReportRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ReportRepository/${id}`, query, as: byMediaType }, options)
}
