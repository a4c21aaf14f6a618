// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Timesheet } from '@halopsa/schemas'

/** Parameters of {@link getTimesheet}. */
export type GetTimesheetParams = Record<string, never>

/**
 * `GET /Timesheet`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTimesheet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTimesheetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Timesheet', query, as: 'auto' }, options)
}

/** Parameters of {@link postTimesheet}. */
export interface PostTimesheetParams {
  /** Records to create; one that has an `id` is updated. */
  timesheetList: Timesheet[]
}

/**
 * `POST /Timesheet`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTimesheet<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { timesheetList, ...query }: PostTimesheetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Timesheet>> {
  return halo.request<Timesheet, As>({ method: 'post', path: '/Timesheet', query, body: timesheetList }, options)
}

/** Parameters of {@link getTimesheetForecasting}. */
export type GetTimesheetForecastingParams = Record<string, never>

/**
 * `GET /Timesheet/forecasting`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTimesheetForecasting<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTimesheetForecastingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Timesheet/forecasting', query, as: 'auto' }, options)
}

/** Parameters of {@link getTimesheetMine}. */
export type GetTimesheetMineParams = Record<string, never>

/**
 * `GET /Timesheet/mine`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTimesheetMine<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTimesheetMineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Timesheet/mine', query, as: 'auto' }, options)
}

/** Parameters of {@link getTimesheetById}. */
export interface GetTimesheetByIdParams {
  id: number
  agent_id?: number | undefined
  date?: string | undefined
}

/**
 * `GET /Timesheet/{id}`
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
