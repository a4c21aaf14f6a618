// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getOutgoingAttempt}. */
export interface GetOutgoingAttemptParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
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
  /** Only attempts to send the message with this id. */
  outgoing_id?: number | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
}

/**
 * `GET /OutgoingAttempt`
 *
 * Lists attempts to send outgoing messages.
 *
 * Answers with a view of the list with the records under `attempts`, as recorded on a live server.
 *
 * Keys seen: `attemptdate`, `errorsubcode`, `id`, `status`.
 */
export async function getOutgoingAttempt<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOutgoingAttemptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'attempts', T>>> {
  return halo.request<ListView<'attempts', T>, As>({ method: 'get', path: '/OutgoingAttempt', query }, options)
}

/** Parameters of {@link paginateOutgoingAttempt}: those of {@link getOutgoingAttempt} without the ones that page. */
export type PaginateOutgoingAttemptParams = Omit<GetOutgoingAttemptParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /OutgoingAttempt`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateOutgoingAttempt<T = unknown>(
  halo: HaloClient,
  params?: PaginateOutgoingAttemptParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getOutgoingAttempt(halo, { ...params, ...page }, call), 'attempts', options)
}

/** Parameters of {@link getOutgoingAttemptById}. */
export interface GetOutgoingAttemptByIdParams {
  id: number
  /** With the attachments. */
  includeattachments?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /OutgoingAttempt/{id}`
 *
 * Reads an attempt to send an outgoing message.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoingAttemptById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetOutgoingAttemptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/OutgoingAttempt/${id}`, query, as: byMediaType }, options)
}
