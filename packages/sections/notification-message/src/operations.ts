// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { NotificationContent } from '@halopsa/schemas'

/** Parameters of {@link getNotificationMessage}. */
export type GetNotificationMessageParams = Record<string, never>

/**
 * `GET /NotificationMessage`
 *
 * Lists message texts of notifications.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getNotificationMessage<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetNotificationMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NotificationContent[]>> {
  return halo.request<NotificationContent[], As>({ method: 'get', path: '/NotificationMessage', query }, options)
}

/** Parameters of {@link paginateNotificationMessage}: those of {@link getNotificationMessage}. */
export type PaginateNotificationMessageParams = GetNotificationMessageParams

/**
 * Every record of `GET /NotificationMessage`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateNotificationMessage(
  halo: HaloClient,
  params?: PaginateNotificationMessageParams,
  options?: PaginateOptions,
): Pages<NotificationContent> {
  return paginate((_, call) => getNotificationMessage(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postNotificationMessage}. */
export interface PostNotificationMessageParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  notificationContentList: NotificationContent[]
}

/**
 * `POST /NotificationMessage`
 *
 * Creates or updates message texts of notifications.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postNotificationMessage<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { notificationContentList, ...query }: PostNotificationMessageParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, NotificationContent[], NotificationContent>>> {
  return halo.request<Flagged<Flag, NotificationContent[], NotificationContent>, As>(withBody({ method: 'post', path: '/NotificationMessage', query, body: notificationContentList }, 'notificationContentList'), options)
}

/** Parameters of {@link getNotificationMessageById}. */
export interface GetNotificationMessageByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /NotificationMessage/{id}`
 *
 * Reads a message text of a notification.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getNotificationMessageById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetNotificationMessageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NotificationContent>> {
  return halo.request<NotificationContent, As>({ method: 'get', path: path`/NotificationMessage/${id}`, query }, options)
}

/** Parameters of {@link deleteNotificationMessageById}. */
export interface DeleteNotificationMessageByIdParams {
  id: number
}

/**
 * `DELETE /NotificationMessage/{id}`
 *
 * Deletes a message text of a notification.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteNotificationMessageById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteNotificationMessageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NotificationContent | undefined>> {
  return halo.request<NotificationContent | undefined, As>({ method: 'delete', path: path`/NotificationMessage/${id}`, query, as: byMediaType }, options)
}
