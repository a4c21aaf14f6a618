// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getChangeCalendar}. */
export type GetChangeCalendarParams = Record<string, never>

/**
 * `GET /ChangeCalendar`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getChangeCalendar<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetChangeCalendarParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ChangeCalendar', query, as: 'auto' }, options)
}
