// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Holidays } from '@halopsa/schemas'

/** Parameters of {@link getHoliday}. */
export interface GetHolidayParams {
  /** Only the records of the agent with this id. */
  agent_id?: number | null | undefined
  /** Only holidays that have been approved. */
  approved_only?: boolean | null | undefined
  /** Only records up to this date-time. */
  end_date?: string | Date | null | undefined
  entity?: number | null | undefined
  include_apid?: boolean | null | undefined
  /** With holidays that go on after `end_date`. */
  inclusive_end?: boolean | null | undefined
  /** With holidays that began before `start_date`. */
  inclusive_start?: boolean | null | undefined
  /** Only records that wait for your own approval. */
  my_approvals?: boolean | null | undefined
  /** Only records from this date-time on. */
  start_date?: string | Date | null | undefined
  workdayid?: number | null | undefined
}

/**
 * `GET /Holiday`
 *
 * Lists holidays and absences.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getHoliday<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetHolidayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Holidays[]>> {
  return halo.request<Holidays[], As>({ method: 'get', path: '/Holiday', query }, options)
}

/** Parameters of {@link paginateHoliday}: those of {@link getHoliday}. */
export type PaginateHolidayParams = GetHolidayParams

/**
 * Every record of `GET /Holiday`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateHoliday(
  halo: HaloClient,
  params?: PaginateHolidayParams,
  options?: PaginateOptions,
): Pages<Holidays> {
  return paginate((_, call) => getHoliday(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postHoliday}. */
export interface PostHolidayParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  holidaysList: Holidays[]
}

/**
 * `POST /Holiday`
 *
 * Creates or updates holidays and absences.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postHoliday<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { holidaysList, ...query }: PostHolidayParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Holidays[], Holidays>>> {
  return halo.request<Flagged<Flag, Holidays[], Holidays>, As>(withBody({ method: 'post', path: '/Holiday', query, body: holidaysList }, 'holidaysList'), options)
}

/** Parameters of {@link getHolidayById}. */
export interface GetHolidayByIdParams {
  id: string
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Holiday/{id}`
 *
 * Reads a holiday or absence.
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
 * Deletes a holiday or absence.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteHolidayById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteHolidayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Holidays | undefined>> {
  return halo.request<Holidays | undefined, As>({ method: 'delete', path: path`/Holiday/${id}`, query, as: byMediaType }, options)
}
