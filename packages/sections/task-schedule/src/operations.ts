// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getTaskSchedule}. */
export type GetTaskScheduleParams = Record<string, never>

/**
 * `GET /TaskSchedule`
 *
 * Reads the schedule of Halo's background tasks.
 *
 * Answers with an object, as recorded on a live server.
 *
 * One object; its keys were not kept.
 */
export async function getTaskSchedule<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTaskScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TaskSchedule', query }, options)
}

/** Parameters of {@link postTaskSchedule}. */
export type PostTaskScheduleParams = Record<string, never>

/**
 * `POST /TaskSchedule`
 *
 * Changes or starts the schedule of Halo's background tasks; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postTaskSchedule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostTaskScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/TaskSchedule', query, as: byMediaType }, options)
}
