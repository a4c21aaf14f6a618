// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getDashboardLinksRepository}. */
export interface GetDashboardLinksRepositoryParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  in_app?: boolean | null | undefined
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
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  userid?: number | null | undefined
}

/**
 * `GET /DashboardLinksRepository`
 *
 * Lists dashboards of Halo's library.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getDashboardLinksRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDashboardLinksRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/DashboardLinksRepository', query }, options)
}

/** Parameters of {@link paginateDashboardLinksRepository}: those of {@link getDashboardLinksRepository} without the ones that page. */
export type PaginateDashboardLinksRepositoryParams = Omit<GetDashboardLinksRepositoryParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /DashboardLinksRepository`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
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
  getreporttoken?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  userid?: number | null | undefined
}

/**
 * `GET /DashboardLinksRepository/{id}`
 *
 * Reads a dashboard of Halo's library.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getDashboardLinksRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetDashboardLinksRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/DashboardLinksRepository/${id}`, query, as: byMediaType }, options)
}
