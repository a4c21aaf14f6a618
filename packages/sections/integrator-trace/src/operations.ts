// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getIntegratorTrace}. */
export type GetIntegratorTraceParams = Record<string, never>

/**
 * `GET /IntegratorTrace`
 *
 * Lists traces of the Halo Integrator.
 *
 * Answers with a view of the list with the records under `results`, as recorded on a live server.
 *
 * Keys seen: `config_id`, `id`, `timestamp`.
 */
export async function getIntegratorTrace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegratorTraceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'results', T>>> {
  return halo.request<ListView<'results', T>, As>({ method: 'get', path: '/IntegratorTrace', query }, options)
}

/** Parameters of {@link paginateIntegratorTrace}: those of {@link getIntegratorTrace}. */
export type PaginateIntegratorTraceParams = GetIntegratorTraceParams

/**
 * Every record of `GET /IntegratorTrace`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegratorTrace<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegratorTraceParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getIntegratorTrace(halo, params, call), { records: 'results', pages: false }, options)
}

/** Parameters of {@link getIntegratorTraceById}. */
export interface GetIntegratorTraceByIdParams {
  id: number
}

/**
 * `GET /IntegratorTrace/{id}`
 *
 * Reads a trace of the Halo Integrator.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegratorTraceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetIntegratorTraceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/IntegratorTrace/${id}`, query, as: byMediaType }, options)
}
