// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'

/** Parameters of {@link getEvent}. */
export type GetEventParams = Record<string, never>

/**
 * `GET /Event`
 *
 * Lists events.
 *
 * Answers with a view of the list with the records under `events`, as recorded on a live server.
 *
 * Keys seen: `creation_count`, `description`, `execution_type`, `id`, `last_attempt_date`, `next_retry_date`, `pk`, `retryremaining`, `status`, `timestamp`, `type`, `uid`, `unum`.
 */
export async function getEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'events', T>>> {
  return halo.request<ListView<'events', T>, As>({ method: 'get', path: '/Event', query }, options)
}

/** Parameters of {@link paginateEvent}: those of {@link getEvent}. */
export type PaginateEventParams = GetEventParams

/**
 * Every record of `GET /Event`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateEvent<T = unknown>(
  halo: HaloClient,
  params?: PaginateEventParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getEvent(halo, params, call), { records: 'events', pages: false }, options)
}

/** Parameters of {@link postEvent}. */
export interface PostEventParams {
  items: number[]
}

/**
 * `POST /Event`
 *
 * Takes a list of ids of events, most likely to process them; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Event', query, body: items, as: byMediaType }, 'items'), options)
}

/** Parameters of {@link getEventById}. */
export interface GetEventByIdParams {
  id: number
}

/**
 * `GET /Event/{id}`
 *
 * Reads an event.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getEventById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Event/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link deleteEventById}. */
export interface DeleteEventByIdParams {
  id: number
}

/**
 * `DELETE /Event/{id}`
 *
 * Deletes an event.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEventById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Event/${id}`, query, as: byMediaType }, options)
}
