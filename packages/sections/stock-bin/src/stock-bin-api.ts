// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { StockBin } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/StockBin` as a method. */
export class StockBinAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /StockBin`: see {@link operations.getStockBin}. */
  getStockBin<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetStockBinParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getStockBin<T, As>(this.#halo, params, options)
  }

  /** `POST /StockBin`: see {@link operations.postStockBin}. */
  postStockBin<As extends ResponseAs = ResponseAs>(
    params: operations.PostStockBinParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StockBin>> {
    return operations.postStockBin<As>(this.#halo, params, options)
  }

  /** `GET /StockBin/{id}`: see {@link operations.getStockBinById}. */
  getStockBinById<As extends ResponseAs = ResponseAs>(
    params: operations.GetStockBinByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StockBin>> {
    return operations.getStockBinById<As>(this.#halo, params, options)
  }

  /** `DELETE /StockBin/{id}`: see {@link operations.deleteStockBinById}. */
  deleteStockBinById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteStockBinByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteStockBinById<T, As>(this.#halo, params, options)
  }
}
