// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ItemSupplier } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/itemsupplier` as a method. */
export class ItemsupplierAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /itemsupplier`: see {@link operations.getItemsupplier}. */
  getItemsupplier<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetItemsupplierParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getItemsupplier<T, As>(this.#halo, params, options)
  }

  /** `POST /itemsupplier`: see {@link operations.postItemsupplier}. */
  postItemsupplier<As extends ResponseAs = ResponseAs>(
    params: operations.PostItemsupplierParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemSupplier>> {
    return operations.postItemsupplier<As>(this.#halo, params, options)
  }

  /** `GET /itemsupplier/{id}`: see {@link operations.getItemsupplierById}. */
  getItemsupplierById<As extends ResponseAs = ResponseAs>(
    params: operations.GetItemsupplierByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemSupplier>> {
    return operations.getItemsupplierById<As>(this.#halo, params, options)
  }

  /** `DELETE /itemsupplier/{id}`: see {@link operations.deleteItemsupplierById}. */
  deleteItemsupplierById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteItemsupplierByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteItemsupplierById<T, As>(this.#halo, params, options)
  }
}
