// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { StockBin } from '@halopsa/schemas'

/** Parameters of {@link getStockBin}. */
export type GetStockBinParams = Record<string, never>

/**
 * `GET /StockBin`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getStockBin<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetStockBinParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/StockBin', query, as: 'auto' }, options)
}

/** Parameters of {@link postStockBin}. */
export interface PostStockBinParams {
  /** Records to create; one that has an `id` is updated. */
  stockBinList: StockBin[]
}

/**
 * `POST /StockBin`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postStockBin<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { stockBinList, ...query }: PostStockBinParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StockBin>> {
  return halo.request<StockBin, As>({ method: 'post', path: '/StockBin', query, body: stockBinList }, options)
}

/** Parameters of {@link getStockBinById}. */
export interface GetStockBinByIdParams {
  id: number
}

/**
 * `GET /StockBin/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getStockBinById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetStockBinByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StockBin>> {
  return halo.request<StockBin, As>({ method: 'get', path: path`/StockBin/${id}`, query }, options)
}

/** Parameters of {@link deleteStockBinById}. */
export interface DeleteStockBinByIdParams {
  id: number
}

/**
 * `DELETE /StockBin/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteStockBinById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteStockBinByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/StockBin/${id}`, query, as: 'auto' }, options)
}
