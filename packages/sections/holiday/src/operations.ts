// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Holidays } from '@halopsa/schemas'

/** Parameters of {@link getHoliday}. */
export interface GetHolidayParams {
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  approved_only?: boolean | undefined
  end_date?: string | Date | undefined
  entity?: number | undefined
  include_apid?: boolean | undefined
  inclusive_end?: boolean | undefined
  inclusive_start?: boolean | undefined
  my_approvals?: boolean | undefined
  start_date?: string | Date | undefined
  workdayid?: number | undefined
}

/**
 * `GET /Holiday`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getHoliday<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHolidayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Holiday', query, as: 'auto' }, options)
}

/** Parameters of {@link postHoliday}. */
export interface PostHolidayParams {
  /** Records to create; one that has an `id` is updated. */
  holidaysList: Holidays[]
}

/**
 * `POST /Holiday`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Holiday/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteHolidayById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteHolidayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Holiday/${id}`, query, as: 'auto' }, options)
}
