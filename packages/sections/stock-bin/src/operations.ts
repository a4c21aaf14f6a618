// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { StockBin } from '@halopsa/schemas'

/** Parameters of {@link getStockBin}. */
export type GetStockBinParams = Record<string, never>

/**
 * `GET /StockBin`
 *
 * Lists stock bins.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getStockBin<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetStockBinParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StockBin[]>> {
  return halo.request<StockBin[], As>({ method: 'get', path: '/StockBin', query }, options)
}

/** Parameters of {@link paginateStockBin}: those of {@link getStockBin}. */
export type PaginateStockBinParams = GetStockBinParams

/**
 * Every record of `GET /StockBin`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateStockBin(
  halo: HaloClient,
  params?: PaginateStockBinParams,
  options?: PaginateOptions,
): Pages<StockBin> {
  return paginate((_, call) => getStockBin(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postStockBin}. */
export interface PostStockBinParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  stockBinList: StockBin[]
}

/**
 * `POST /StockBin`
 *
 * Creates or updates stock bins.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postStockBin<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { stockBinList, ...query }: PostStockBinParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, StockBin[], StockBin>>> {
  return halo.request<Flagged<Flag, StockBin[], StockBin>, As>(withBody({ method: 'post', path: '/StockBin', query, body: stockBinList }, 'stockBinList'), options)
}

/** Parameters of {@link getStockBinById}. */
export interface GetStockBinByIdParams {
  id: number
}

/**
 * `GET /StockBin/{id}`
 *
 * Reads a stock bin.
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
 * Deletes a stock bin.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteStockBinById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteStockBinByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StockBin | undefined>> {
  return halo.request<StockBin | undefined, As>({ method: 'delete', path: path`/StockBin/${id}`, query, as: byMediaType }, options)
}
