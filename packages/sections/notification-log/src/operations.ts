// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getNotificationLog}. */
export type GetNotificationLogParams = Record<string, never>

/**
 * `GET /NotificationLog`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getNotificationLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetNotificationLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/NotificationLog', query, as: 'auto' }, options)
}
