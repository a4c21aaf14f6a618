// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getScheduleOccurrence}. */
export type GetScheduleOccurrenceParams = Record<string, never>

/**
 * `GET /ScheduleOccurrence`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getScheduleOccurrence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetScheduleOccurrenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ScheduleOccurrence', query, as: 'auto' }, options)
}

/** Parameters of {@link postScheduleOccurrence}. */
export interface PostScheduleOccurrenceParams {
  items: number[]
}

/**
 * `POST /ScheduleOccurrence`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postScheduleOccurrence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostScheduleOccurrenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/ScheduleOccurrence', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link getScheduleOccurrenceById}. */
export interface GetScheduleOccurrenceByIdParams {
  id: number
}

/**
 * `GET /ScheduleOccurrence/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getScheduleOccurrenceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetScheduleOccurrenceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ScheduleOccurrence/${id}`, query, as: 'auto' }, options)
}
