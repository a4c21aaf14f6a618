// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { Schedule } from '@halopsa/schemas'

/** Parameters of {@link getSchedule}. */
export interface GetScheduleParams {
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  primaryid?: number | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /Schedule`
 *
 * Lists recurring schedules.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSchedule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Schedule[]>> {
  return halo.request<Schedule[], As>({ method: 'get', path: '/Schedule', query }, options)
}

/** Parameters of {@link paginateSchedule}: those of {@link getSchedule}. */
export type PaginateScheduleParams = GetScheduleParams

/**
 * Every record of `GET /Schedule`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSchedule(
  halo: HaloClient,
  params?: PaginateScheduleParams,
  options?: PaginateOptions,
): Pages<Schedule> {
  return paginate((_, call) => getSchedule(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSchedule}. */
export interface PostScheduleParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  scheduleList: Schedule[]
}

/**
 * `POST /Schedule`
 *
 * Creates or updates recurring schedules.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSchedule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { scheduleList, ...query }: PostScheduleParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Schedule[], Schedule>>> {
  return halo.request<Flagged<Flag, Schedule[], Schedule>, As>(withBody({ method: 'post', path: '/Schedule', query, body: scheduleList }, 'scheduleList'), options)
}

/** Parameters of {@link getScheduleById}. */
export interface GetScheduleByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Schedule/{id}`
 *
 * Reads a recurring schedule.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getScheduleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetScheduleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Schedule>> {
  return halo.request<Schedule, As>({ method: 'get', path: path`/Schedule/${id}`, query }, options)
}
