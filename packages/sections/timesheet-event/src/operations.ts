// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TimesheetEvent } from '@halopsa/schemas'

/** Parameters of {@link getTimesheetEvent}. */
export interface GetTimesheetEventParams {
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  agents?: string | undefined
  end_date?: string | undefined
  start_date?: string | undefined
  /** Offset to add to dates, which are in UTC. */
  utcoffset?: number | undefined
}

/**
 * `GET /TimesheetEvent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTimesheetEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTimesheetEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TimesheetEvent', query, as: 'auto' }, options)
}

/** Parameters of {@link postTimesheetEvent}. */
export interface PostTimesheetEventParams {
  /** Records to create; one that has an `id` is updated. */
  timesheetEventList: TimesheetEvent[]
}

/**
 * `POST /TimesheetEvent`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTimesheetEvent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { timesheetEventList, ...query }: PostTimesheetEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TimesheetEvent>> {
  return halo.request<TimesheetEvent, As>({ method: 'post', path: '/TimesheetEvent', query, body: timesheetEventList }, options)
}

/** Parameters of {@link getTimesheetEventMine}. */
export type GetTimesheetEventMineParams = Record<string, never>

/**
 * `GET /TimesheetEvent/mine`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTimesheetEventMine<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTimesheetEventMineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TimesheetEvent/mine', query, as: 'auto' }, options)
}

/** Parameters of {@link getTimesheetEventById}. */
export interface GetTimesheetEventByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /TimesheetEvent/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTimesheetEventById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTimesheetEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TimesheetEvent/${id}`, query, as: 'auto' }, options)
}
