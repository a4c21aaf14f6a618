// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ItemGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ItemGroup` as a method. */
export class ItemGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ItemGroup`: see {@link operations.getItemGroup}. */
  getItemGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetItemGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getItemGroup<T, As>(this.#halo, params, options)
  }

  /** `POST /ItemGroup`: see {@link operations.postItemGroup}. */
  postItemGroup<As extends ResponseAs = ResponseAs>(
    params: operations.PostItemGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemGroup>> {
    return operations.postItemGroup<As>(this.#halo, params, options)
  }

  /** `GET /ItemGroup/{id}`: see {@link operations.getItemGroupById}. */
  getItemGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetItemGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemGroup>> {
    return operations.getItemGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /ItemGroup/{id}`: see {@link operations.deleteItemGroupById}. */
  deleteItemGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteItemGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteItemGroupById<T, As>(this.#halo, params, options)
  }
}
