// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { EscMsg } from '@halopsa/schemas'

/** Parameters of {@link getNotifications}. */
export interface GetNotificationsParams {
  checkhalointegrator?: boolean | null | undefined
  checknhserver?: boolean | null | undefined
  clientversion?: string | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only records that came after the one with this id. */
  newer_than_id?: number | null | undefined
  /** Only records that came before the one with this id. */
  older_than_id?: number | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  update_shown?: boolean | null | undefined
  utc_offset?: number | null | undefined
}

/**
 * `GET /Notifications`
 *
 * Lists notifications to agents and users.
 *
 * Answers with a view of the list with the records under `notifications`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getNotifications<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetNotificationsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'notifications', EscMsg>>> {
  return halo.request<ListView<'notifications', EscMsg>, As>({ method: 'get', path: '/Notifications', query }, options)
}

/** Parameters of {@link paginateNotifications}: those of {@link getNotifications} without the ones that page. */
export type PaginateNotificationsParams = Omit<GetNotificationsParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Notifications`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateNotifications(
  halo: HaloClient,
  params?: PaginateNotificationsParams,
  options?: PaginateOptions,
): Pages<EscMsg> {
  return paginate((page, call) => getNotifications(halo, { ...params, ...page }, call), 'notifications', options)
}

/** Parameters of {@link postNotifications}. */
export interface PostNotificationsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  escMsgList: EscMsg[]
}

/**
 * `POST /Notifications`
 *
 * Creates notifications to agents and users, which are then sent.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postNotifications<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { escMsgList, ...query }: PostNotificationsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, EscMsg[], EscMsg>>> {
  return halo.request<Flagged<Flag, EscMsg[], EscMsg>, As>(withBody({ method: 'post', path: '/Notifications', query, body: escMsgList }, 'escMsgList'), options)
}

/** Parameters of {@link postNotificationsProcess}. */
export interface PostNotificationsProcessParams {
  items: string[]
}

/**
 * `POST /Notifications/process`
 *
 * Takes a list of ids of notifications and processes them.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postNotificationsProcess<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostNotificationsProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Notifications/process', query, body: items, as: byMediaType }, 'items'), options)
}

/** Parameters of {@link getNotificationsById}. */
export interface GetNotificationsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Notifications/{id}`
 *
 * Reads a notification to an agent or user.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getNotificationsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetNotificationsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EscMsg>> {
  return halo.request<EscMsg, As>({ method: 'get', path: path`/Notifications/${id}`, query }, options)
}

/** Parameters of {@link deleteNotificationsById}. */
export interface DeleteNotificationsByIdParams {
  id: number
}

/**
 * `DELETE /Notifications/{id}`
 *
 * Deletes a notification to an agent or user.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteNotificationsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteNotificationsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EscMsg | undefined>> {
  return halo.request<EscMsg | undefined, As>({ method: 'delete', path: path`/Notifications/${id}`, query, as: byMediaType }, options)
}
