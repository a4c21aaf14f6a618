// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getFaultViewLog}. */
export type GetFaultViewLogParams = Record<string, never>

/**
 * `GET /FaultViewLog`
 *
 * Lists who viewed tickets, and when.
 *
 * Answers with a view of the list with the records under `faultsviewlog`, as recorded on a live server.
 *
 * Keys seen: `agent_id`, `application_name`, `content_id1`, `entitytype`, `id`, `note`, `outcome`, `ticket_id`, `timestamp`, `user_id`, `who_type`.
 */
export async function getFaultViewLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFaultViewLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'faultsviewlog', T>>> {
  return halo.request<ListView<'faultsviewlog', T>, As>({ method: 'get', path: '/FaultViewLog', query }, options)
}

/** Parameters of {@link paginateFaultViewLog}: those of {@link getFaultViewLog}. */
export type PaginateFaultViewLogParams = GetFaultViewLogParams

/**
 * Every record of `GET /FaultViewLog`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFaultViewLog<T = unknown>(
  halo: HaloClient,
  params?: PaginateFaultViewLogParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getFaultViewLog(halo, params, call), { records: 'faultsviewlog', pages: false }, options)
}
