// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getUserChange}. */
export interface GetUserChangeParams {
  /** Only changes of this date. */
  change_date?: string | Date | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Without changes to the General User, which each site has. */
  exclude_generaluser?: boolean | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
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
}

/**
 * `GET /UserChange`
 *
 * Lists changes of users.
 *
 * Answers with a view of the list with the records under `changes`, as recorded on a live server.
 *
 * Keys seen: `customfield_id`, `datetime`, `field_id`, `field_name`, `id`, `new_client`, `new_site`, `new_value`, `old_client`, `old_site`, `old_value`, `user_id`, `user_name`, `who`.
 */
export async function getUserChange<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetUserChangeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'changes', T>>> {
  return halo.request<ListView<'changes', T>, As>({ method: 'get', path: '/UserChange', query }, options)
}

/** Parameters of {@link paginateUserChange}: those of {@link getUserChange} without the ones that page. */
export type PaginateUserChangeParams = Omit<GetUserChangeParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /UserChange`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateUserChange<T = unknown>(
  halo: HaloClient,
  params?: PaginateUserChangeParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getUserChange(halo, { ...params, ...page }, call), 'changes', options)
}
