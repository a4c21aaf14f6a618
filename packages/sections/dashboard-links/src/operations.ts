// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { DashboardLinks } from '@halopsa/schemas'

/** Parameters of {@link getDashboardLinks}. */
export interface GetDashboardLinksParams {
  access_control_level?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  in_app?: boolean | undefined
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
  showall?: boolean | undefined
  userid?: number | undefined
}

/**
 * `GET /DashboardLinks`
 *
 * Answers with a list, as the document declares.
 */
export async function getDashboardLinks<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDashboardLinksParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DashboardLinks[]>> {
  return halo.request<DashboardLinks[], As>({ method: 'get', path: '/DashboardLinks', query }, options)
}

/** Parameters of {@link paginateDashboardLinks}: those of {@link getDashboardLinks} without the ones that page. */
export type PaginateDashboardLinksParams = Omit<GetDashboardLinksParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /DashboardLinks`, page by page. */
export function paginateDashboardLinks(
  halo: HaloClient,
  params?: PaginateDashboardLinksParams,
  options?: PaginateOptions,
): Pages<DashboardLinks> {
  return paginate((page, call) => getDashboardLinks(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postDashboardLinks}. */
export interface PostDashboardLinksParams {
  /** Records to create; one that has an `id` is updated. */
  dashboardLinksList: DashboardLinks[]
}

/**
 * `POST /DashboardLinks`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postDashboardLinks<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { dashboardLinksList, ...query }: PostDashboardLinksParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DashboardLinks>> {
  return halo.request<DashboardLinks, As>({ method: 'post', path: '/DashboardLinks', query, body: dashboardLinksList }, options)
}

/** Parameters of {@link getDashboardLinksFilterValues}. */
export type GetDashboardLinksFilterValuesParams = Record<string, never>

/**
 * `GET /DashboardLinks/FilterValues`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDashboardLinksFilterValues<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDashboardLinksFilterValuesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DashboardLinks/FilterValues', query, as: 'auto' }, options)
}

/** Parameters of {@link getDashboardLinksById}. */
export interface GetDashboardLinksByIdParams {
  id: number
  getreporttoken?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  showall?: boolean | undefined
  userid?: number | undefined
}

/**
 * `GET /DashboardLinks/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getDashboardLinksById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDashboardLinksByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DashboardLinks>> {
  return halo.request<DashboardLinks, As>({ method: 'get', path: path`/DashboardLinks/${id}`, query }, options)
}

/** Parameters of {@link deleteDashboardLinksById}. */
export interface DeleteDashboardLinksByIdParams {
  id: number
}

/**
 * `DELETE /DashboardLinks/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDashboardLinksById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDashboardLinksByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/DashboardLinks/${id}`, query, as: 'auto' }, options)
}
