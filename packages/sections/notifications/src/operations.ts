// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { EscMsg } from '@halopsa/schemas'

/** Parameters of {@link getNotifications}. */
export interface GetNotificationsParams {
  checkhalointegrator?: boolean | undefined
  checknhserver?: boolean | undefined
  clientversion?: string | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  newer_than_id?: number | undefined
  older_than_id?: number | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  update_shown?: boolean | undefined
  utc_offset?: number | undefined
}

/**
 * `GET /Notifications`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getNotifications<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetNotificationsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Notifications', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateNotifications}: those of {@link getNotifications} without the ones that page. */
export type PaginateNotificationsParams = Omit<GetNotificationsParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Notifications`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateNotifications<T = unknown>(
  halo: HaloClient,
  params?: PaginateNotificationsParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getNotifications(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postNotifications}. */
export interface PostNotificationsParams {
  /** Records to create; one that has an `id` is updated. */
  escMsgList: EscMsg[]
}

/**
 * `POST /Notifications`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postNotifications<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { escMsgList, ...query }: PostNotificationsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EscMsg>> {
  return halo.request<EscMsg, As>({ method: 'post', path: '/Notifications', query, body: escMsgList }, options)
}

/** Parameters of {@link postNotificationsProcess}. */
export interface PostNotificationsProcessParams {
  items: string[]
}

/**
 * `POST /Notifications/process`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postNotificationsProcess<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostNotificationsProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Notifications/process', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link getNotificationsById}. */
export interface GetNotificationsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Notifications/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteNotificationsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteNotificationsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Notifications/${id}`, query, as: 'auto' }, options)
}
