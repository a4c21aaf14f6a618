// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getUserChange}. */
export interface GetUserChangeParams {
  change_date?: string | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  exclude_generaluser?: boolean | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
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
}

/**
 * `GET /UserChange`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getUserChange<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetUserChangeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/UserChange', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateUserChange}: those of {@link getUserChange} without the ones that page. */
export type PaginateUserChangeParams = Omit<GetUserChangeParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /UserChange`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateUserChange<T = unknown>(
  halo: HaloClient,
  params?: PaginateUserChangeParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getUserChange(halo, { ...params, ...page }, call), undefined, options)
}
