// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'

/** Parameters of {@link getScheduleOccurrence}. */
export type GetScheduleOccurrenceParams = Record<string, never>

/**
 * `GET /ScheduleOccurrence`
 *
 * Lists occurrences of schedules.
 *
 * Answers with a view of the list with the records under `occurrences`, as recorded on a live server.
 *
 * Keys seen: `creation_date`, `date_processed`, `description`, `error`, `id`, `last_attempt_date`, `next_retry_date`, `result_id`, `retry_attempts_remaining`, `schedule_id`, `status`, `timestamp`.
 */
export async function getScheduleOccurrence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetScheduleOccurrenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'occurrences', T>>> {
  return halo.request<ListView<'occurrences', T>, As>({ method: 'get', path: '/ScheduleOccurrence', query }, options)
}

/** Parameters of {@link paginateScheduleOccurrence}: those of {@link getScheduleOccurrence}. */
export type PaginateScheduleOccurrenceParams = GetScheduleOccurrenceParams

/**
 * Every record of `GET /ScheduleOccurrence`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateScheduleOccurrence<T = unknown>(
  halo: HaloClient,
  params?: PaginateScheduleOccurrenceParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getScheduleOccurrence(halo, params, call), { records: 'occurrences', pages: false }, options)
}

/** Parameters of {@link postScheduleOccurrence}. */
export interface PostScheduleOccurrenceParams {
  items: number[]
}

/**
 * `POST /ScheduleOccurrence`
 *
 * Takes a list of ids of occurrences, most likely to process them; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postScheduleOccurrence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostScheduleOccurrenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ScheduleOccurrence', query, body: items, as: byMediaType }, 'items'), options)
}

/** Parameters of {@link getScheduleOccurrenceById}. */
export interface GetScheduleOccurrenceByIdParams {
  id: number
}

/**
 * `GET /ScheduleOccurrence/{id}`
 *
 * Reads an occurrence of a schedule.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getScheduleOccurrenceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetScheduleOccurrenceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ScheduleOccurrence/${id}`, query, as: byMediaType }, options)
}
