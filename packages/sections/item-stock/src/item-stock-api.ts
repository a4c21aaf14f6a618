// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ItemStock } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ItemStock` as a method. */
export class ItemStockAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ItemStock`: see {@link operations.getItemStock}. */
  getItemStock<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetItemStockParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getItemStock<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ItemStock`: see {@link operations.paginateItemStock}. */
  paginateItemStock<T = unknown>(
    params?: operations.PaginateItemStockParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateItemStock<T>(this.#halo, params, options)
  }

  /** `POST /ItemStock`: see {@link operations.postItemStock}. */
  postItemStock<As extends ResponseAs = ResponseAs>(
    params: operations.PostItemStockParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemStock>> {
    return operations.postItemStock<As>(this.#halo, params, options)
  }

  /** `GET /ItemStock/{id}`: see {@link operations.getItemStockById}. */
  getItemStockById<As extends ResponseAs = ResponseAs>(
    params: operations.GetItemStockByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemStock>> {
    return operations.getItemStockById<As>(this.#halo, params, options)
  }

  /** `DELETE /ItemStock/{id}`: see {@link operations.deleteItemStockById}. */
  deleteItemStockById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteItemStockByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteItemStockById<T, As>(this.#halo, params, options)
  }
}
