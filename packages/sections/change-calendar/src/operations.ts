// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { Appointment_List } from '@halopsa/schemas'

/** Parameters of {@link getChangeCalendar}. */
export type GetChangeCalendarParams = Record<string, never>

/**
 * `GET /ChangeCalendar`
 *
 * Lists planned changes as appointments, for the change calendar.
 *
 * Answers with a view of the list with the records under `appointments`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getChangeCalendar<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetChangeCalendarParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'appointments', Appointment_List>>> {
  return halo.request<ListView<'appointments', Appointment_List>, As>({ method: 'get', path: '/ChangeCalendar', query }, options)
}

/** Parameters of {@link paginateChangeCalendar}: those of {@link getChangeCalendar}. */
export type PaginateChangeCalendarParams = GetChangeCalendarParams

/**
 * Every record of `GET /ChangeCalendar`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateChangeCalendar(
  halo: HaloClient,
  params?: PaginateChangeCalendarParams,
  options?: PaginateOptions,
): Pages<Appointment_List> {
  return paginate((_, call) => getChangeCalendar(halo, params, call), { records: 'appointments', pages: false }, options)
}
