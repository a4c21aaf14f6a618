// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ItemGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ItemGroup` as a method. */
export class ItemGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ItemGroup`: see {@link operations.getItemGroup}. */
  getItemGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetItemGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemGroup[]>> {
    return operations.getItemGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ItemGroup`: see {@link operations.paginateItemGroup}. */
  paginateItemGroup(
    params?: operations.PaginateItemGroupParams,
    options?: PaginateOptions,
  ): Pages<ItemGroup> {
    return operations.paginateItemGroup(this.#halo, params, options)
  }

  /** `POST /ItemGroup`: see {@link operations.postItemGroup}. */
  postItemGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostItemGroupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ItemGroup[], ItemGroup>>> {
    return operations.postItemGroup<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ItemGroup/{id}`: see {@link operations.getItemGroupById}. */
  getItemGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetItemGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemGroup>> {
    return operations.getItemGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /ItemGroup/{id}`: see {@link operations.deleteItemGroupById}. */
  deleteItemGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteItemGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemGroup | undefined>> {
    return operations.deleteItemGroupById<As>(this.#halo, params, options)
  }
}
