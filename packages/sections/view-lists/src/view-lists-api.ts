// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ViewLists } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ViewLists` as a method. */
export class ViewListsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ViewLists`: see {@link operations.getViewLists}. */
  getViewLists<As extends ResponseAs = ResponseAs>(
    params?: operations.GetViewListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewLists[]>> {
    return operations.getViewLists<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ViewLists`: see {@link operations.paginateViewLists}. */
  paginateViewLists(
    params?: operations.PaginateViewListsParams,
    options?: PaginateOptions,
  ): Pages<ViewLists> {
    return operations.paginateViewLists(this.#halo, params, options)
  }

  /** `POST /ViewLists`: see {@link operations.postViewLists}. */
  postViewLists<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostViewListsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ViewLists[], ViewLists>>> {
    return operations.postViewLists<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ViewLists/{id}`: see {@link operations.getViewListsById}. */
  getViewListsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetViewListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewLists>> {
    return operations.getViewListsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ViewLists/{id}`: see {@link operations.deleteViewListsById}. */
  deleteViewListsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteViewListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewLists | undefined>> {
    return operations.deleteViewListsById<As>(this.#halo, params, options)
  }
}
