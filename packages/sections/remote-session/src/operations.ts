// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { RemoteSessionData } from '@halopsa/schemas'

/** Parameters of {@link getRemoteSession}. */
export interface GetRemoteSessionParams {
  agent?: string | undefined
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  includelinked?: boolean | undefined
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
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  username?: string | undefined
}

/**
 * `GET /RemoteSession`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRemoteSession<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetRemoteSessionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/RemoteSession', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateRemoteSession}: those of {@link getRemoteSession} without the ones that page. */
export type PaginateRemoteSessionParams = Omit<GetRemoteSessionParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /RemoteSession`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateRemoteSession<T = unknown>(
  halo: HaloClient,
  params?: PaginateRemoteSessionParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getRemoteSession(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postRemoteSession}. */
export interface PostRemoteSessionParams {
  /** Records to create; one that has an `id` is updated. */
  remoteSessionDataList: RemoteSessionData[]
}

/**
 * `POST /RemoteSession`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /RemoteSession/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteRemoteSessionById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteRemoteSessionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/RemoteSession/${id}`, query, as: 'auto' }, options)
}
