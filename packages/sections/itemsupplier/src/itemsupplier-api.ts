// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ItemSupplier } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/itemsupplier` as a method. */
export class ItemsupplierAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /itemsupplier`: see {@link operations.getItemsupplier}. */
  getItemsupplier<As extends ResponseAs = ResponseAs>(
    params?: operations.GetItemsupplierParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemSupplier[]>> {
    return operations.getItemsupplier<As>(this.#halo, params, options)
  }

  /** Every record of `GET /itemsupplier`: see {@link operations.paginateItemsupplier}. */
  paginateItemsupplier(
    params?: operations.PaginateItemsupplierParams,
    options?: PaginateOptions,
  ): Pages<ItemSupplier> {
    return operations.paginateItemsupplier(this.#halo, params, options)
  }

  /** `POST /itemsupplier`: see {@link operations.postItemsupplier}. */
  postItemsupplier<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostItemsupplierParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ItemSupplier[], ItemSupplier>>> {
    return operations.postItemsupplier<As, Flag>(this.#halo, params, options)
  }

  /** `GET /itemsupplier/{id}`: see {@link operations.getItemsupplierById}. */
  getItemsupplierById<As extends ResponseAs = ResponseAs>(
    params: operations.GetItemsupplierByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemSupplier>> {
    return operations.getItemsupplierById<As>(this.#halo, params, options)
  }

  /** `DELETE /itemsupplier/{id}`: see {@link operations.deleteItemsupplierById}. */
  deleteItemsupplierById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteItemsupplierByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemSupplier | undefined>> {
    return operations.deleteItemsupplierById<As>(this.#halo, params, options)
  }
}
