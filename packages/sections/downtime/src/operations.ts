// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Appointment_List, Downtime } from '@halopsa/schemas'

/** Parameters of {@link getDowntime}. */
export type GetDowntimeParams = Record<string, never>

/**
 * `GET /Downtime`
 *
 * Lists downtimes of services.
 *
 * Answers with a view of the list with the records under `downtime`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getDowntime<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDowntimeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'downtime', Downtime>>> {
  return halo.request<ListView<'downtime', Downtime>, As>({ method: 'get', path: '/Downtime', query }, options)
}

/** Parameters of {@link paginateDowntime}: those of {@link getDowntime}. */
export type PaginateDowntimeParams = GetDowntimeParams

/**
 * Every record of `GET /Downtime`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDowntime(
  halo: HaloClient,
  params?: PaginateDowntimeParams,
  options?: PaginateOptions,
): Pages<Downtime> {
  return paginate((_, call) => getDowntime(halo, params, call), { records: 'downtime', pages: false }, options)
}

/** Parameters of {@link postDowntime}. */
export interface PostDowntimeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  downtimeList: Downtime[]
}

/**
 * `POST /Downtime`
 *
 * Creates or updates downtimes of services.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDowntime<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { downtimeList, ...query }: PostDowntimeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Downtime[], Downtime>>> {
  return halo.request<Flagged<Flag, Downtime[], Downtime>, As>(withBody({ method: 'post', path: '/Downtime', query, body: downtimeList }, 'downtimeList'), options)
}

/** Parameters of {@link getDowntimeDowntimeCalendar}. */
export type GetDowntimeDowntimeCalendarParams = Record<string, never>

/**
 * `GET /Downtime/DowntimeCalendar`
 *
 * Lists downtimes of services as appointments, for a calendar.
 *
 * Answers with a view of the list with the records under `appointments`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getDowntimeDowntimeCalendar<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDowntimeDowntimeCalendarParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'appointments', Appointment_List>>> {
  return halo.request<ListView<'appointments', Appointment_List>, As>({ method: 'get', path: '/Downtime/DowntimeCalendar', query }, options)
}

/** Parameters of {@link paginateDowntimeDowntimeCalendar}: those of {@link getDowntimeDowntimeCalendar}. */
export type PaginateDowntimeDowntimeCalendarParams = GetDowntimeDowntimeCalendarParams

/**
 * Every record of `GET /Downtime/DowntimeCalendar`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDowntimeDowntimeCalendar(
  halo: HaloClient,
  params?: PaginateDowntimeDowntimeCalendarParams,
  options?: PaginateOptions,
): Pages<Appointment_List> {
  return paginate((_, call) => getDowntimeDowntimeCalendar(halo, params, call), { records: 'appointments', pages: false }, options)
}

/** Parameters of {@link getDowntimeById}. */
export interface GetDowntimeByIdParams {
  id: number
}

/**
 * `GET /Downtime/{id}`
 *
 * Reads a downtime of a service.
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
 * Deletes a downtime of a service.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDowntimeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDowntimeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Downtime | undefined>> {
  return halo.request<Downtime | undefined, As>({ method: 'delete', path: path`/Downtime/${id}`, query, as: byMediaType }, options)
}
