// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ViewListGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ViewListGroup` as a method. */
export class ViewListGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ViewListGroup`: see {@link operations.getViewListGroup}. */
  getViewListGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetViewListGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getViewListGroup<T, As>(this.#halo, params, options)
  }

  /** `POST /ViewListGroup`: see {@link operations.postViewListGroup}. */
  postViewListGroup<As extends ResponseAs = ResponseAs>(
    params: operations.PostViewListGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewListGroup>> {
    return operations.postViewListGroup<As>(this.#halo, params, options)
  }

  /** `GET /ViewListGroup/{id}`: see {@link operations.getViewListGroupById}. */
  getViewListGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetViewListGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewListGroup>> {
    return operations.getViewListGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /ViewListGroup/{id}`: see {@link operations.deleteViewListGroupById}. */
  deleteViewListGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteViewListGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteViewListGroupById<T, As>(this.#halo, params, options)
  }
}
