// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getOutgoingAttempt}. */
export interface GetOutgoingAttemptParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
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
  outgoing_id?: number | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
}

/**
 * `GET /OutgoingAttempt`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoingAttempt<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOutgoingAttemptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/OutgoingAttempt', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateOutgoingAttempt}: those of {@link getOutgoingAttempt} without the ones that page. */
export type PaginateOutgoingAttemptParams = Omit<GetOutgoingAttemptParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /OutgoingAttempt`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateOutgoingAttempt<T = unknown>(
  halo: HaloClient,
  params?: PaginateOutgoingAttemptParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getOutgoingAttempt(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link getOutgoingAttemptById}. */
export interface GetOutgoingAttemptByIdParams {
  id: number
  includeattachments?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /OutgoingAttempt/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoingAttemptById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetOutgoingAttemptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/OutgoingAttempt/${id}`, query, as: 'auto' }, options)
}
