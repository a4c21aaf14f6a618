// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { RemoteSessionData } from '@halopsa/schemas'

/** Parameters of {@link getRemoteSession}. */
export interface GetRemoteSessionParams {
  agent?: string | null | undefined
  /** Only the records of the agent with this id. */
  agent_id?: number | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  includelinked?: boolean | null | undefined
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
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  username?: string | null | undefined
}

/**
 * `GET /RemoteSession`
 *
 * Lists remote sessions.
 *
 * Answers with a view of the list with the records under `remotesessions`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getRemoteSession<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetRemoteSessionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'remotesessions', RemoteSessionData>>> {
  return halo.request<ListView<'remotesessions', RemoteSessionData>, As>({ method: 'get', path: '/RemoteSession', query }, options)
}

/** Parameters of {@link paginateRemoteSession}: those of {@link getRemoteSession} without the ones that page. */
export type PaginateRemoteSessionParams = Omit<GetRemoteSessionParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /RemoteSession`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateRemoteSession(
  halo: HaloClient,
  params?: PaginateRemoteSessionParams,
  options?: PaginateOptions,
): Pages<RemoteSessionData> {
  return paginate((page, call) => getRemoteSession(halo, { ...params, ...page }, call), 'remotesessions', options)
}

/** Parameters of {@link postRemoteSession}. */
export interface PostRemoteSessionParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  remoteSessionDataList: RemoteSessionData[]
}

/**
 * `POST /RemoteSession`
 *
 * Creates or updates remote sessions.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postRemoteSession<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { remoteSessionDataList, ...query }: PostRemoteSessionParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, RemoteSessionData[], RemoteSessionData>>> {
  return halo.request<Flagged<Flag, RemoteSessionData[], RemoteSessionData>, As>(withBody({ method: 'post', path: '/RemoteSession', query, body: remoteSessionDataList }, 'remoteSessionDataList'), options)
}

/** Parameters of {@link getRemoteSessionById}. */
export interface GetRemoteSessionByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /RemoteSession/{id}`
 *
 * Reads a remote session.
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
 * Deletes a remote session.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteRemoteSessionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteRemoteSessionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RemoteSessionData | undefined>> {
  return halo.request<RemoteSessionData | undefined, As>({ method: 'delete', path: path`/RemoteSession/${id}`, query, as: byMediaType }, options)
}
