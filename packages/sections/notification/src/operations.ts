// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { UnameNotification } from '@halopsa/schemas'

/** Parameters of {@link getNotification}. */
export interface GetNotificationParams {
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  restrictto_agent_id?: number | undefined
  role_id?: string | undefined
  showall?: boolean | undefined
  type?: number | undefined
  webhook_id?: string | undefined
}

/**
 * `GET /Notification`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getNotification<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetNotificationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Notification', query, as: 'auto' }, options)
}

/** Parameters of {@link postNotification}. */
export interface PostNotificationParams {
  /** Records to create; one that has an `id` is updated. */
  unameNotificationList: UnameNotification[]
}

/**
 * `POST /Notification`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postNotification<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { unameNotificationList, ...query }: PostNotificationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnameNotification>> {
  return halo.request<UnameNotification, As>({ method: 'post', path: '/Notification', query, body: unameNotificationList }, options)
}

/** Parameters of {@link getNotificationById}. */
export interface GetNotificationByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Notification/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getNotificationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetNotificationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnameNotification>> {
  return halo.request<UnameNotification, As>({ method: 'get', path: path`/Notification/${id}`, query }, options)
}

/** Parameters of {@link deleteNotificationById}. */
export interface DeleteNotificationByIdParams {
  id: number
}

/**
 * `DELETE /Notification/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteNotificationById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteNotificationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Notification/${id}`, query, as: 'auto' }, options)
}
