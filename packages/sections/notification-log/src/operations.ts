// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getNotificationLog}. */
export type GetNotificationLogParams = Record<string, never>

/**
 * `GET /NotificationLog`
 *
 * Lists entries of the log of notifications.
 *
 * Answers with a view of the list with the records under `notification_log`, as recorded on a live server.
 */
export async function getNotificationLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetNotificationLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'notification_log', T>>> {
  return halo.request<ListView<'notification_log', T>, As>({ method: 'get', path: '/NotificationLog', query }, options)
}

/** Parameters of {@link paginateNotificationLog}: those of {@link getNotificationLog}. */
export type PaginateNotificationLogParams = GetNotificationLogParams

/**
 * Every record of `GET /NotificationLog`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateNotificationLog<T = unknown>(
  halo: HaloClient,
  params?: PaginateNotificationLogParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getNotificationLog(halo, params, call), { records: 'notification_log', pages: false }, options)
}
