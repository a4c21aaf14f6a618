// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Timesheet } from '@halopsa/schemas'

/** Parameters of {@link getTimesheet}. */
export interface GetTimesheetParams {
  /** Only timesheets of these agents: ids separated by commas: `1,2`. Clients send it; nobody has recorded what it does. */
  agents?: string | readonly number[] | null | undefined
  /** Only timesheets up to this date-time. Clients send it; nobody has recorded what it does. */
  end_date?: string | Date | null | undefined
  /** With the fields of timesheets, by its name. Clients send it; nobody has recorded what it does. */
  includetimesheetfields?: boolean | null | undefined
  /** Only timesheets of this team, by its name. Clients send it; nobody has recorded what it does. */
  selectedteam?: string | null | undefined
  /** Only entries of these types, separated by commas, by its name. Clients send it; nobody has recorded what it does. */
  selectedtypes?: string | readonly number[] | null | undefined
  /** Days without entries too, by its name. Clients send it; nobody has recorded what it does. */
  showalldates?: boolean | null | undefined
  /** With holidays, by its name. Clients send it; nobody has recorded what it does. */
  showholidays?: boolean | null | undefined
  /** Only timesheets from this date-time on. Clients send it; nobody has recorded what it does. */
  start_date?: string | Date | null | undefined
  /** Offset from UTC in minutes, such as `240`. Clients send it; nobody has recorded what it does. */
  utcoffset?: number | null | undefined
}

/**
 * `GET /Timesheet`
 *
 * Lists agents' timesheets, one for each day.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTimesheet<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTimesheetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Timesheet[]>> {
  return halo.request<Timesheet[], As>({ method: 'get', path: '/Timesheet', query }, options)
}

/** Parameters of {@link paginateTimesheet}: those of {@link getTimesheet}. */
export type PaginateTimesheetParams = GetTimesheetParams

/**
 * Every record of `GET /Timesheet`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTimesheet(
  halo: HaloClient,
  params?: PaginateTimesheetParams,
  options?: PaginateOptions,
): Pages<Timesheet> {
  return paginate((_, call) => getTimesheet(halo, params, call), { key: ['agent_id', 'date'], pages: false }, options)
}

/** Parameters of {@link postTimesheet}. */
export interface PostTimesheetParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Offset from UTC in minutes, such as `240`. Clients send it; nobody has recorded what it does. */
  utcoffset?: number | null | undefined
  /** Records to create; one that has an `id` is updated. */
  timesheetList: Timesheet[]
}

/**
 * `POST /Timesheet`
 *
 * Saves timesheets; `_submitapproval`, `_approve` and `_reject` move them through approval.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTimesheet<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { timesheetList, ...query }: PostTimesheetParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Timesheet[], Timesheet>>> {
  return halo.request<Flagged<Flag, Timesheet[], Timesheet>, As>(withBody({ method: 'post', path: '/Timesheet', query, body: timesheetList }, 'timesheetList'), options)
}

/** Parameters of {@link getTimesheetForecasting}. */
export type GetTimesheetForecastingParams = Record<string, never>

/**
 * `GET /Timesheet/forecasting`
 *
 * Lists timesheets with the hours that are forecast for each day.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTimesheetForecasting<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTimesheetForecastingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Timesheet[]>> {
  return halo.request<Timesheet[], As>({ method: 'get', path: '/Timesheet/forecasting', query }, options)
}

/** Parameters of {@link paginateTimesheetForecasting}: those of {@link getTimesheetForecasting}. */
export type PaginateTimesheetForecastingParams = GetTimesheetForecastingParams

/**
 * Every record of `GET /Timesheet/forecasting`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTimesheetForecasting(
  halo: HaloClient,
  params?: PaginateTimesheetForecastingParams,
  options?: PaginateOptions,
): Pages<Timesheet> {
  return paginate((_, call) => getTimesheetForecasting(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getTimesheetMine}. */
export type GetTimesheetMineParams = Record<string, never>

/**
 * `GET /Timesheet/mine`
 *
 * Lists timesheets of the signed-in agent.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTimesheetMine<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTimesheetMineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Timesheet/mine', query, as: byMediaType }, options)
}

/** Parameters of {@link getTimesheetById}. */
export interface GetTimesheetByIdParams {
  id: number
  /** Id of the agent whose timesheet comes. */
  agent_id?: number | null | undefined
  /** Day of the timesheet. */
  date?: string | Date | null | undefined
}

/**
 * `GET /Timesheet/{id}`
 *
 * Reads an agent's timesheet of a day.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTimesheetById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTimesheetByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Timesheet>> {
  return halo.request<Timesheet, As>({ method: 'get', path: path`/Timesheet/${id}`, query }, options)
}
