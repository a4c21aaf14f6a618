// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { StockBin } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/StockBin` as a method. */
export class StockBinAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /StockBin`: see {@link operations.getStockBin}. */
  getStockBin<As extends ResponseAs = ResponseAs>(
    params?: operations.GetStockBinParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StockBin[]>> {
    return operations.getStockBin<As>(this.#halo, params, options)
  }

  /** Every record of `GET /StockBin`: see {@link operations.paginateStockBin}. */
  paginateStockBin(
    params?: operations.PaginateStockBinParams,
    options?: PaginateOptions,
  ): Pages<StockBin> {
    return operations.paginateStockBin(this.#halo, params, options)
  }

  /** `POST /StockBin`: see {@link operations.postStockBin}. */
  postStockBin<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostStockBinParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, StockBin[], StockBin>>> {
    return operations.postStockBin<As, Flag>(this.#halo, params, options)
  }

  /** `GET /StockBin/{id}`: see {@link operations.getStockBinById}. */
  getStockBinById<As extends ResponseAs = ResponseAs>(
    params: operations.GetStockBinByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StockBin>> {
    return operations.getStockBinById<As>(this.#halo, params, options)
  }

  /** `DELETE /StockBin/{id}`: see {@link operations.deleteStockBinById}. */
  deleteStockBinById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteStockBinByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StockBin | undefined>> {
    return operations.deleteStockBinById<As>(this.#halo, params, options)
  }
}
