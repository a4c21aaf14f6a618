// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getEvent}. */
export type GetEventParams = Record<string, never>

/**
 * `GET /Event`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Event', query, as: 'auto' }, options)
}

/** Parameters of {@link postEvent}. */
export interface PostEventParams {
  items: number[]
}

/**
 * `POST /Event`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Event', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link getEventById}. */
export interface GetEventByIdParams {
  id: number
}

/**
 * `GET /Event/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEventById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Event/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link deleteEventById}. */
export interface DeleteEventByIdParams {
  id: number
}

/**
 * `DELETE /Event/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEventById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Event/${id}`, query, as: 'auto' }, options)
}
