// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getTimeslot}. */
export interface GetTimeslotParams {
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  /** Only records of the workday with this id. */
  workday_id?: number | undefined
}

/**
 * `GET /Timeslot`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTimeslot<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTimeslotParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Timeslot', query, as: 'auto' }, options)
}
