// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getDashboardLinksRepository}. */
export interface GetDashboardLinksRepositoryParams {
  access_control_level?: number
  /** At most this many records, when the list does not page. */
  count?: number
  in_app?: boolean
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
  showall?: boolean
  userid?: number
}

/**
 * `GET /DashboardLinksRepository`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDashboardLinksRepository<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDashboardLinksRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DashboardLinksRepository', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateDashboardLinksRepository}: those of {@link getDashboardLinksRepository} without the ones that page. */
export type PaginateDashboardLinksRepositoryParams = Omit<GetDashboardLinksRepositoryParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /DashboardLinksRepository`, page by page. */
export function paginateDashboardLinksRepository<T = unknown>(
  halo: HaloClient,
  params?: PaginateDashboardLinksRepositoryParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getDashboardLinksRepository(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link getDashboardLinksRepositoryById}. */
export interface GetDashboardLinksRepositoryByIdParams {
  id: number
  getreporttoken?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  showall?: boolean
  userid?: number
}

/**
 * `GET /DashboardLinksRepository/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDashboardLinksRepositoryById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDashboardLinksRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/DashboardLinksRepository/${id}`, query, as: 'auto' }, options)
}
