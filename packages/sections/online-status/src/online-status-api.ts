// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OnlineStatus } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/OnlineStatus` as a method. */
export class OnlineStatusAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /OnlineStatus`: see {@link operations.getOnlineStatus}. */
  getOnlineStatus<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetOnlineStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getOnlineStatus<T, As>(this.#halo, params, options)
  }

  /** `POST /OnlineStatus`: see {@link operations.postOnlineStatus}. */
  postOnlineStatus<As extends ResponseAs = ResponseAs>(
    params: operations.PostOnlineStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OnlineStatus>> {
    return operations.postOnlineStatus<As>(this.#halo, params, options)
  }
}
