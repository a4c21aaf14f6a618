// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { UnameNotification } from '@halopsa/schemas'

/** Parameters of {@link getNotification}. */
export interface GetNotificationParams {
  /** Only the records of the agent with this id. */
  agent_id?: number | null | undefined
  restrictto_agent_id?: number | null | undefined
  role_id?: string | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
  /** Only notifications through the webhook with this id. */
  webhook_id?: string | null | undefined
}

/**
 * `GET /Notification`
 *
 * Lists notification rules.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getNotification<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetNotificationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnameNotification[]>> {
  return halo.request<UnameNotification[], As>({ method: 'get', path: '/Notification', query }, options)
}

/** Parameters of {@link paginateNotification}: those of {@link getNotification}. */
export type PaginateNotificationParams = GetNotificationParams

/**
 * Every record of `GET /Notification`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateNotification(
  halo: HaloClient,
  params?: PaginateNotificationParams,
  options?: PaginateOptions,
): Pages<UnameNotification> {
  return paginate((_, call) => getNotification(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postNotification}. */
export interface PostNotificationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  unameNotificationList: UnameNotification[]
}

/**
 * `POST /Notification`
 *
 * Creates or updates notification rules: for which event (`eventno`) whom Halo tells, and how. With `webhook_id` it is the second half of a webhook.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postNotification<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { unameNotificationList, ...query }: PostNotificationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, UnameNotification[], UnameNotification>>> {
  return halo.request<Flagged<Flag, UnameNotification[], UnameNotification>, As>(withBody({ method: 'post', path: '/Notification', query, body: unameNotificationList }, 'unameNotificationList'), options)
}

/** Parameters of {@link getNotificationById}. */
export interface GetNotificationByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Notification/{id}`
 *
 * Reads a notification rule.
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
 * Deletes a notification rule.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteNotificationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteNotificationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnameNotification | undefined>> {
  return halo.request<UnameNotification | undefined, As>({ method: 'delete', path: path`/Notification/${id}`, query, as: byMediaType }, options)
}
