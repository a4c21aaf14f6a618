// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Holidays } from '@halopsa/schemas'

/** Parameters of {@link getHoliday}. */
export interface GetHolidayParams {
  /** Only records of the agent with this id. */
  agent_id?: number
  approved_only?: boolean
  end_date?: string | Date
  entity?: number
  include_apid?: boolean
  inclusive_end?: boolean
  inclusive_start?: boolean
  my_approvals?: boolean
  start_date?: string | Date
  workdayid?: number
}

/**
 * `GET /Holiday`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getHoliday<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetHolidayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Holiday', query, as: 'auto' }, options)
}

/** Parameters of {@link postHoliday}. */
export interface PostHolidayParams {
  holidaysList: Holidays[]
}

/**
 * `POST /Holiday`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postHoliday<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { holidaysList, ...query }: PostHolidayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Holidays>> {
  return halo.request<Holidays, As>({ method: 'post', path: '/Holiday', query, body: holidaysList }, options)
}

/** Parameters of {@link getHolidayById}. */
export interface GetHolidayByIdParams {
  id: string
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /Holiday/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getHolidayById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetHolidayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Holidays>> {
  return halo.request<Holidays, As>({ method: 'get', path: path`/Holiday/${id}`, query }, options)
}

/** Parameters of {@link deleteHolidayById}. */
export interface DeleteHolidayByIdParams {
  id: string
}

/**
 * `DELETE /Holiday/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteHolidayById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteHolidayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Holiday/${id}`, query, as: 'auto' }, options)
}
