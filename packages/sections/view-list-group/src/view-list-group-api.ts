// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ViewListGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ViewListGroup` as a method. */
export class ViewListGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ViewListGroup`: see {@link operations.getViewListGroup}. */
  getViewListGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetViewListGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewListGroup[]>> {
    return operations.getViewListGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ViewListGroup`: see {@link operations.paginateViewListGroup}. */
  paginateViewListGroup(
    params?: operations.PaginateViewListGroupParams,
    options?: PaginateOptions,
  ): Pages<ViewListGroup> {
    return operations.paginateViewListGroup(this.#halo, params, options)
  }

  /** `POST /ViewListGroup`: see {@link operations.postViewListGroup}. */
  postViewListGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostViewListGroupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ViewListGroup[], ViewListGroup>>> {
    return operations.postViewListGroup<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ViewListGroup/{id}`: see {@link operations.getViewListGroupById}. */
  getViewListGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetViewListGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewListGroup>> {
    return operations.getViewListGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /ViewListGroup/{id}`: see {@link operations.deleteViewListGroupById}. */
  deleteViewListGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteViewListGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewListGroup | undefined>> {
    return operations.deleteViewListGroupById<As>(this.#halo, params, options)
  }
}
