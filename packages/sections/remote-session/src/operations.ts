// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { RemoteSessionData } from '@halopsa/schemas'

/** Parameters of {@link getRemoteSession}. */
export interface GetRemoteSessionParams {
  agent?: string
  /** Only records of the agent with this id. */
  agent_id?: number
  /** Only records of the client with this id. */
  client_id?: number
  /** At most this many records, when the list does not page. */
  count?: number
  includelinked?: boolean
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
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  /** Only records in which this text occurs. */
  search?: string
  /** Only records of the site with this id. */
  site_id?: number
  username?: string
}

/**
 * `GET /RemoteSession`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRemoteSession<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetRemoteSessionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/RemoteSession', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateRemoteSession}: those of {@link getRemoteSession} without the ones that page. */
export type PaginateRemoteSessionParams = Omit<GetRemoteSessionParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /RemoteSession`, page by page. */
export function paginateRemoteSession<T = unknown>(
  halo: HaloClient,
  params?: PaginateRemoteSessionParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getRemoteSession(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postRemoteSession}. */
export interface PostRemoteSessionParams {
  remoteSessionDataList: RemoteSessionData[]
}

/**
 * `POST /RemoteSession`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postRemoteSession<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { remoteSessionDataList, ...query }: PostRemoteSessionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RemoteSessionData>> {
  return halo.request<RemoteSessionData, As>({ method: 'post', path: '/RemoteSession', query, body: remoteSessionDataList }, options)
}

/** Parameters of {@link getRemoteSessionById}. */
export interface GetRemoteSessionByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /RemoteSession/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getRemoteSessionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetRemoteSessionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RemoteSessionData>> {
  return halo.request<RemoteSessionData, As>({ method: 'get', path: path`/RemoteSession/${id}`, query }, options)
}

/** Parameters of {@link deleteRemoteSessionById}. */
export interface DeleteRemoteSessionByIdParams {
  id: number
}

/**
 * `DELETE /RemoteSession/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteRemoteSessionById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteRemoteSessionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/RemoteSession/${id}`, query, as: 'auto' }, options)
}
