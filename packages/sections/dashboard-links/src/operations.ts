// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { DashboardLinks } from '@halopsa/schemas'

/** Parameters of {@link getDashboardLinks}. */
export interface GetDashboardLinksParams {
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
 * `GET /DashboardLinks`
 *
 * Lists dashboards, as an array; with `pageinate=true` as an object that holds them under `dashboards`.
 *
 * Answers with an array, or with `pageinate: true` a view with the records under `dashboards`, as recorded on a live server.
 */
export async function getDashboardLinks<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  query?: GetDashboardLinksParams & { pageinate?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ListView<'dashboards', DashboardLinks>, DashboardLinks[]>>> {
  return halo.request<Flagged<Flag, ListView<'dashboards', DashboardLinks>, DashboardLinks[]>, As>({ method: 'get', path: '/DashboardLinks', query }, options)
}

/** Parameters of {@link paginateDashboardLinks}: those of {@link getDashboardLinks} without the ones that page. */
export type PaginateDashboardLinksParams = Omit<GetDashboardLinksParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /DashboardLinks`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateDashboardLinks(
  halo: HaloClient,
  params?: PaginateDashboardLinksParams,
  options?: PaginateOptions,
): Pages<DashboardLinks> {
  return paginate((page, call) => getDashboardLinks(halo, { ...params, ...page }, call), 'dashboards', options)
}

/** Parameters of {@link postDashboardLinks}. */
export interface PostDashboardLinksParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  dashboardLinksList: DashboardLinks[]
}

/**
 * `POST /DashboardLinks`
 *
 * Creates or updates dashboards.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDashboardLinks<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { dashboardLinksList, ...query }: PostDashboardLinksParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, DashboardLinks[], DashboardLinks>>> {
  return halo.request<Flagged<Flag, DashboardLinks[], DashboardLinks>, As>(withBody({ method: 'post', path: '/DashboardLinks', query, body: dashboardLinksList }, 'dashboardLinksList'), options)
}

/** Parameters of {@link getDashboardLinksFilterValues}. */
export type GetDashboardLinksFilterValuesParams = Record<string, never>

/**
 * `GET /DashboardLinks/FilterValues`
 *
 * Lists values to choose from in a filter of a dashboard.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getDashboardLinksFilterValues<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDashboardLinksFilterValuesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DashboardLinks/FilterValues', query, as: byMediaType }, options)
}

/** Parameters of {@link getDashboardLinksById}. */
export interface GetDashboardLinksByIdParams {
  id: number
  getreporttoken?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  userid?: number | null | undefined
}

/**
 * `GET /DashboardLinks/{id}`
 *
 * Reads a dashboard.
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
 * Deletes a dashboard.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDashboardLinksById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDashboardLinksByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DashboardLinks | undefined>> {
  return halo.request<DashboardLinks | undefined, As>({ method: 'delete', path: path`/DashboardLinks/${id}`, query, as: byMediaType }, options)
}
