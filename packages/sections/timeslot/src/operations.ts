// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { Timeslot } from '@halopsa/schemas'

/** Parameters of {@link getTimeslot}. */
export interface GetTimeslotParams {
  /** Only the records of the agent with this id. */
  agent_id?: number | null | undefined
  /** Only the records of the workday with this id. */
  workday_id?: number | null | undefined
}

/**
 * `GET /Timeslot`
 *
 * Lists time slots for bookings.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTimeslot<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTimeslotParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Timeslot[]>> {
  return halo.request<Timeslot[], As>({ method: 'get', path: '/Timeslot', query }, options)
}

/** Parameters of {@link paginateTimeslot}: those of {@link getTimeslot}. */
export type PaginateTimeslotParams = GetTimeslotParams

/**
 * Every record of `GET /Timeslot`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTimeslot(
  halo: HaloClient,
  params?: PaginateTimeslotParams,
  options?: PaginateOptions,
): Pages<Timeslot> {
  return paginate((_, call) => getTimeslot(halo, params, call), { pages: false }, options)
}
