// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { NotificationContent } from '@halopsa/schemas'

/** Parameters of {@link getNotificationMessage}. */
export type GetNotificationMessageParams = Record<string, never>

/**
 * `GET /NotificationMessage`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getNotificationMessage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetNotificationMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/NotificationMessage', query, as: 'auto' }, options)
}

/** Parameters of {@link postNotificationMessage}. */
export interface PostNotificationMessageParams {
  /** Records to create; one that has an `id` is updated. */
  notificationContentList: NotificationContent[]
}

/**
 * `POST /NotificationMessage`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postNotificationMessage<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { notificationContentList, ...query }: PostNotificationMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NotificationContent>> {
  return halo.request<NotificationContent, As>({ method: 'post', path: '/NotificationMessage', query, body: notificationContentList }, options)
}

/** Parameters of {@link getNotificationMessageById}. */
export interface GetNotificationMessageByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /NotificationMessage/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteNotificationMessageById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteNotificationMessageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/NotificationMessage/${id}`, query, as: 'auto' }, options)
}
