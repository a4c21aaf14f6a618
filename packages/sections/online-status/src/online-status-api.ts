// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OnlineStatus } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/OnlineStatus` as a method. */
export class OnlineStatusAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /OnlineStatus`: see {@link operations.getOnlineStatus}. */
  getOnlineStatus<As extends ResponseAs = ResponseAs>(
    params?: operations.GetOnlineStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OnlineStatus[]>> {
    return operations.getOnlineStatus<As>(this.#halo, params, options)
  }

  /** Every record of `GET /OnlineStatus`: see {@link operations.paginateOnlineStatus}. */
  paginateOnlineStatus(
    params?: operations.PaginateOnlineStatusParams,
    options?: PaginateOptions,
  ): Pages<OnlineStatus> {
    return operations.paginateOnlineStatus(this.#halo, params, options)
  }

  /** `POST /OnlineStatus`: see {@link operations.postOnlineStatus}. */
  postOnlineStatus<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostOnlineStatusParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, OnlineStatus[], OnlineStatus>>> {
    return operations.postOnlineStatus<As, Flag>(this.#halo, params, options)
  }
}
