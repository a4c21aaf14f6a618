// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/TakeControl` as a method. */
export class TakeControlAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TakeControl/GetUrl`: see {@link operations.getTakeControlGetUrl}. */
  getTakeControlGetUrl<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTakeControlGetUrlParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTakeControlGetUrl<T, As>(this.#halo, params, options)
  }
}
