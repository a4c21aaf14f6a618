// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'

/** Parameters of {@link getOutgoing}. */
export interface GetOutgoingParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** Only the records of the mailbox with this id. */
  mailbox_id?: number | null | undefined
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
  /** Only the records of the status with this id. */
  status_id?: number | null | undefined
}

/**
 * `GET /Outgoing`
 *
 * Lists outgoing messages.
 *
 * Answers with a view of the list with the records under `outgoing`, as recorded on a live server.
 *
 * Keys seen: `id`, `mailboxid`, `pk1`, `pk2`, `status`, `subject`, `timestamp`, `type`.
 */
export async function getOutgoing<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOutgoingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'outgoing', T>>> {
  return halo.request<ListView<'outgoing', T>, As>({ method: 'get', path: '/Outgoing', query }, options)
}

/** Parameters of {@link paginateOutgoing}: those of {@link getOutgoing} without the ones that page. */
export type PaginateOutgoingParams = Omit<GetOutgoingParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Outgoing`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateOutgoing<T = unknown>(
  halo: HaloClient,
  params?: PaginateOutgoingParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getOutgoing(halo, { ...params, ...page }, call), 'outgoing', options)
}

/** Parameters of {@link postOutgoing}. */
export interface PostOutgoingParams {
  items: number[]
}

/**
 * `POST /Outgoing`
 *
 * Takes a list of ids of outgoing messages, most likely to send them again; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postOutgoing<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostOutgoingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Outgoing', query, body: items, as: byMediaType }, 'items'), options)
}

/** Parameters of {@link getOutgoingById}. */
export interface GetOutgoingByIdParams {
  id: number
  /** With the attachments. */
  includeattachments?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Outgoing/{id}`
 *
 * Reads an outgoing message.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoingById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetOutgoingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Outgoing/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link deleteOutgoingById}. */
export interface DeleteOutgoingByIdParams {
  id: number
}

/**
 * `DELETE /Outgoing/{id}`
 *
 * Deletes an outgoing message.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteOutgoingById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteOutgoingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Outgoing/${id}`, query, as: byMediaType }, options)
}
