// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Item } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Item` as a method. */
export class ItemAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Item`: see {@link operations.getItem}. */
  getItem<As extends ResponseAs = ResponseAs>(
    params?: operations.GetItemParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'items', Item>>> {
    return operations.getItem<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Item`: see {@link operations.paginateItem}. */
  paginateItem(
    params?: operations.PaginateItemParams,
    options?: PaginateOptions,
  ): Pages<Item> {
    return operations.paginateItem(this.#halo, params, options)
  }

  /** `POST /Item`: see {@link operations.postItem}. */
  postItem<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostItemParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Item[], Item>>> {
    return operations.postItem<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Item/NewAccountsId`: see {@link operations.postItemNewAccountsId}. */
  postItemNewAccountsId<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostItemNewAccountsIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postItemNewAccountsId<T, As>(this.#halo, params, options)
  }

  /** `GET /Item/{id}`: see {@link operations.getItemById}. */
  getItemById<As extends ResponseAs = ResponseAs>(
    params: operations.GetItemByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Item>> {
    return operations.getItemById<As>(this.#halo, params, options)
  }

  /** `DELETE /Item/{id}`: see {@link operations.deleteItemById}. */
  deleteItemById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteItemByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Item | undefined>> {
    return operations.deleteItemById<As>(this.#halo, params, options)
  }
}
