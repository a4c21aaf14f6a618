// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getTaskTrace}. */
export type GetTaskTraceParams = Record<string, never>

/**
 * `GET /TaskTrace`
 *
 * Lists traces of background tasks.
 *
 * Answers with a view of the list with the records under `results`, as recorded on a live server.
 *
 * Keys seen: `forced`, `id`, `timestamp`.
 */
export async function getTaskTrace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTaskTraceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'results', T>>> {
  return halo.request<ListView<'results', T>, As>({ method: 'get', path: '/TaskTrace', query }, options)
}

/** Parameters of {@link paginateTaskTrace}: those of {@link getTaskTrace}. */
export type PaginateTaskTraceParams = GetTaskTraceParams

/**
 * Every record of `GET /TaskTrace`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTaskTrace<T = unknown>(
  halo: HaloClient,
  params?: PaginateTaskTraceParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getTaskTrace(halo, params, call), { records: 'results', pages: false }, options)
}

/** Parameters of {@link getTaskTraceById}. */
export interface GetTaskTraceByIdParams {
  id: number
}

/**
 * `GET /TaskTrace/{id}`
 *
 * Reads a trace of a background task.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTaskTraceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetTaskTraceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/TaskTrace/${id}`, query, as: byMediaType }, options)
}
