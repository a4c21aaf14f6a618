// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/StockTrace` as a method. */
export class StockTraceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /StockTrace`: see {@link operations.getStockTrace}. */
  getStockTrace<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetStockTraceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'results', T>>> {
    return operations.getStockTrace<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /StockTrace`: see {@link operations.paginateStockTrace}. */
  paginateStockTrace<T = unknown>(
    params?: operations.PaginateStockTraceParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateStockTrace<T>(this.#halo, params, options)
  }

  /** `GET /StockTrace/{id}`: see {@link operations.getStockTraceById}. */
  getStockTraceById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetStockTraceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getStockTraceById<T, As>(this.#halo, params, options)
  }
}
