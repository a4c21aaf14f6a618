// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getOutgoing}. */
export interface GetOutgoingParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  /** Only records of the mailbox with this id. */
  mailbox_id?: number | undefined
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
  /** Only records of the status with this id. */
  status_id?: number | undefined
}

/**
 * `GET /Outgoing`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoing<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOutgoingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Outgoing', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateOutgoing}: those of {@link getOutgoing} without the ones that page. */
export type PaginateOutgoingParams = Omit<GetOutgoingParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Outgoing`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateOutgoing<T = unknown>(
  halo: HaloClient,
  params?: PaginateOutgoingParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getOutgoing(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postOutgoing}. */
export interface PostOutgoingParams {
  items: number[]
}

/**
 * `POST /Outgoing`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postOutgoing<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostOutgoingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Outgoing', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link getOutgoingById}. */
export interface GetOutgoingByIdParams {
  id: number
  includeattachments?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Outgoing/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoingById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetOutgoingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Outgoing/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link deleteOutgoingById}. */
export interface DeleteOutgoingByIdParams {
  id: number
}

/**
 * `DELETE /Outgoing/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteOutgoingById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteOutgoingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Outgoing/${id}`, query, as: 'auto' }, options)
}
