// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/TwilioDetails` as a method. */
export class TwilioDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TwilioDetails`: see {@link operations.getTwilioDetails}. */
  getTwilioDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTwilioDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTwilioDetails<T, As>(this.#halo, params, options)
  }
}
