// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Downtime } from '@halopsa/schemas'

/** Parameters of {@link getDowntime}. */
export type GetDowntimeParams = Record<string, never>

/**
 * `GET /Downtime`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDowntime<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDowntimeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Downtime', query, as: 'auto' }, options)
}

/** Parameters of {@link postDowntime}. */
export interface PostDowntimeParams {
  /** Records to create; one that has an `id` is updated. */
  downtimeList: Downtime[]
}

/**
 * `POST /Downtime`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postDowntime<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { downtimeList, ...query }: PostDowntimeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Downtime>> {
  return halo.request<Downtime, As>({ method: 'post', path: '/Downtime', query, body: downtimeList }, options)
}

/** Parameters of {@link getDowntimeDowntimeCalendar}. */
export type GetDowntimeDowntimeCalendarParams = Record<string, never>

/**
 * `GET /Downtime/DowntimeCalendar`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDowntimeDowntimeCalendar<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDowntimeDowntimeCalendarParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Downtime/DowntimeCalendar', query, as: 'auto' }, options)
}

/** Parameters of {@link getDowntimeById}. */
export interface GetDowntimeByIdParams {
  id: number
}

/**
 * `GET /Downtime/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDowntimeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDowntimeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Downtime>> {
  return halo.request<Downtime, As>({ method: 'get', path: path`/Downtime/${id}`, query }, options)
}

/** Parameters of {@link deleteDowntimeById}. */
export interface DeleteDowntimeByIdParams {
  id: number
}

/**
 * `DELETE /Downtime/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDowntimeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDowntimeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Downtime/${id}`, query, as: 'auto' }, options)
}
