// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getStockTrace}. */
export type GetStockTraceParams = Record<string, never>

/**
 * `GET /StockTrace`
 *
 * Lists traces of stock.
 *
 * Answers with a view of the list with the records under `results`, as recorded on a live server.
 *
 * Keys seen: `action_id`, `agent_id`, `agent_name`, `id`, `item_id`, `relatedhistory_id`, `relatedstock_id`, `summary`, `when`.
 */
export async function getStockTrace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetStockTraceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'results', T>>> {
  return halo.request<ListView<'results', T>, As>({ method: 'get', path: '/StockTrace', query }, options)
}

/** Parameters of {@link paginateStockTrace}: those of {@link getStockTrace}. */
export type PaginateStockTraceParams = GetStockTraceParams

/**
 * Every record of `GET /StockTrace`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateStockTrace<T = unknown>(
  halo: HaloClient,
  params?: PaginateStockTraceParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getStockTrace(halo, params, call), { records: 'results', pages: false }, options)
}

/** Parameters of {@link getStockTraceById}. */
export interface GetStockTraceByIdParams {
  id: number
}

/**
 * `GET /StockTrace/{id}`
 *
 * Reads a trace of stock.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getStockTraceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetStockTraceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/StockTrace/${id}`, query, as: byMediaType }, options)
}
