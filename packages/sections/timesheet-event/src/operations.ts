// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TimesheetEvent } from '@halopsa/schemas'

/** Parameters of {@link getTimesheetEvent}. */
export interface GetTimesheetEventParams {
  /** Only the records of the agent with this id. */
  agent_id?: number | null | undefined
  /** Only time entries of these agents: ids separated by commas: `1,2`. */
  agents?: string | readonly number[] | null | undefined
  /** Only records up to this date-time. */
  end_date?: string | Date | null | undefined
  /** Only records from this date-time on. */
  start_date?: string | Date | null | undefined
  /** Offset to add to dates, which are in UTC. */
  utcoffset?: number | null | undefined
}

/**
 * `GET /TimesheetEvent`
 *
 * Lists entries of timesheets: time that was logged, breaks and holidays. `start_date`, `end_date` and `agents` limit them.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTimesheetEvent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTimesheetEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TimesheetEvent[]>> {
  return halo.request<TimesheetEvent[], As>({ method: 'get', path: '/TimesheetEvent', query }, options)
}

/** Parameters of {@link paginateTimesheetEvent}: those of {@link getTimesheetEvent}. */
export type PaginateTimesheetEventParams = GetTimesheetEventParams

/**
 * Every record of `GET /TimesheetEvent`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTimesheetEvent(
  halo: HaloClient,
  params?: PaginateTimesheetEventParams,
  options?: PaginateOptions,
): Pages<TimesheetEvent> {
  return paginate((_, call) => getTimesheetEvent(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTimesheetEvent}. */
export interface PostTimesheetEventParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  timesheetEventList: TimesheetEvent[]
}

/**
 * `POST /TimesheetEvent`
 *
 * Logs time, breaks and other entries of timesheets, or changes them.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTimesheetEvent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { timesheetEventList, ...query }: PostTimesheetEventParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TimesheetEvent[], TimesheetEvent>>> {
  return halo.request<Flagged<Flag, TimesheetEvent[], TimesheetEvent>, As>(withBody({ method: 'post', path: '/TimesheetEvent', query, body: timesheetEventList }, 'timesheetEventList'), options)
}

/** Parameters of {@link getTimesheetEventMine}. */
export type GetTimesheetEventMineParams = Record<string, never>

/**
 * `GET /TimesheetEvent/mine`
 *
 * Lists entries of timesheets of the signed-in agent.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTimesheetEventMine<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTimesheetEventMineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TimesheetEvent/mine', query, as: byMediaType }, options)
}

/** Parameters of {@link getTimesheetEventById}. */
export interface GetTimesheetEventByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /TimesheetEvent/{id}`
 *
 * Reads an entry of a timesheet.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTimesheetEventById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTimesheetEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TimesheetEvent>> {
  return halo.request<TimesheetEvent, As>({ method: 'get', path: path`/TimesheetEvent/${id}`, query }, options)
}

/** Parameters of {@link deleteTimesheetEventById}. */
export interface DeleteTimesheetEventByIdParams {
  id: number
}

/**
 * `DELETE /TimesheetEvent/{id}`
 *
 * Deletes an entry of a timesheet.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTimesheetEventById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTimesheetEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TimesheetEvent | undefined>> {
  return halo.request<TimesheetEvent | undefined, As>({ method: 'delete', path: path`/TimesheetEvent/${id}`, query, as: byMediaType }, options)
}
