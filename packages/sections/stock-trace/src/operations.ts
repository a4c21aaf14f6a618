// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getStockTrace}. */
export type GetStockTraceParams = Record<string, never>

/**
 * `GET /StockTrace`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getStockTrace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetStockTraceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/StockTrace', query, as: 'auto' }, options)
}

/** Parameters of {@link getStockTraceById}. */
export interface GetStockTraceByIdParams {
  id: number
}

/**
 * `GET /StockTrace/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getStockTraceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetStockTraceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/StockTrace/${id}`, query, as: 'auto' }, options)
}
