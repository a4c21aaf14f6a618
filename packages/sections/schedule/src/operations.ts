// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Schedule } from '@halopsa/schemas'

/** Parameters of {@link getSchedule}. */
export interface GetScheduleParams {
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  primaryid?: number | undefined
  type?: number | undefined
}

/**
 * `GET /Schedule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSchedule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Schedule', query, as: 'auto' }, options)
}

/** Parameters of {@link postSchedule}. */
export interface PostScheduleParams {
  /** Records to create; one that has an `id` is updated. */
  scheduleList: Schedule[]
}

/**
 * `POST /Schedule`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSchedule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { scheduleList, ...query }: PostScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Schedule>> {
  return halo.request<Schedule, As>({ method: 'post', path: '/Schedule', query, body: scheduleList }, options)
}

/** Parameters of {@link getScheduleById}. */
export interface GetScheduleByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Schedule/{id}`
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
