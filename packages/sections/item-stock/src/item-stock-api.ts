// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ItemStock } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ItemStock` as a method. */
export class ItemStockAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ItemStock`: see {@link operations.getItemStock}. */
  getItemStock<As extends ResponseAs = ResponseAs>(
    params?: operations.GetItemStockParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'itemstock', ItemStock>>> {
    return operations.getItemStock<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ItemStock`: see {@link operations.paginateItemStock}. */
  paginateItemStock(
    params?: operations.PaginateItemStockParams,
    options?: PaginateOptions,
  ): Pages<ItemStock> {
    return operations.paginateItemStock(this.#halo, params, options)
  }

  /** `POST /ItemStock`: see {@link operations.postItemStock}. */
  postItemStock<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostItemStockParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ItemStock[], ItemStock>>> {
    return operations.postItemStock<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ItemStock/{id}`: see {@link operations.getItemStockById}. */
  getItemStockById<As extends ResponseAs = ResponseAs>(
    params: operations.GetItemStockByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemStock>> {
    return operations.getItemStockById<As>(this.#halo, params, options)
  }

  /** `DELETE /ItemStock/{id}`: see {@link operations.deleteItemStockById}. */
  deleteItemStockById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteItemStockByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemStock | undefined>> {
    return operations.deleteItemStockById<As>(this.#halo, params, options)
  }
}
