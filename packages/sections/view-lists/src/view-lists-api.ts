// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ViewLists } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ViewLists` as a method. */
export class ViewListsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ViewLists`: see {@link operations.getViewLists}. */
  getViewLists<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetViewListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getViewLists<T, As>(this.#halo, params, options)
  }

  /** `POST /ViewLists`: see {@link operations.postViewLists}. */
  postViewLists<As extends ResponseAs = ResponseAs>(
    params: operations.PostViewListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewLists>> {
    return operations.postViewLists<As>(this.#halo, params, options)
  }

  /** `GET /ViewLists/{id}`: see {@link operations.getViewListsById}. */
  getViewListsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetViewListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewLists>> {
    return operations.getViewListsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ViewLists/{id}`: see {@link operations.deleteViewListsById}. */
  deleteViewListsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteViewListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteViewListsById<T, As>(this.#halo, params, options)
  }
}
