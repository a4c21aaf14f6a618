// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ItemStockHistory` as a method. */
export class ItemStockHistoryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ItemStockHistory`: see {@link operations.getItemStockHistory}. */
  getItemStockHistory<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetItemStockHistoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'changehistory', T>>> {
    return operations.getItemStockHistory<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ItemStockHistory`: see {@link operations.paginateItemStockHistory}. */
  paginateItemStockHistory<T = unknown>(
    params?: operations.PaginateItemStockHistoryParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateItemStockHistory<T>(this.#halo, params, options)
  }

  /** `GET /ItemStockHistory/{id}`: see {@link operations.getItemStockHistoryById}. */
  getItemStockHistoryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetItemStockHistoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getItemStockHistoryById<T, As>(this.#halo, params, options)
  }
}
