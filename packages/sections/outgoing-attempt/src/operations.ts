// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getOutgoingAttempt}. */
export interface GetOutgoingAttemptParams {
  /** At most this many records, when the list does not page. */
  count?: number
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
  /** Only records of the outgoing with this id. */
  outgoing_id?: number
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
}

/**
 * `GET /OutgoingAttempt`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoingAttempt<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOutgoingAttemptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/OutgoingAttempt', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateOutgoingAttempt}: those of {@link getOutgoingAttempt} without the ones that page. */
export type PaginateOutgoingAttemptParams = Omit<GetOutgoingAttemptParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /OutgoingAttempt`, page by page. */
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
  includeattachments?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /OutgoingAttempt/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoingAttemptById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetOutgoingAttemptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/OutgoingAttempt/${id}`, query, as: 'auto' }, options)
}
