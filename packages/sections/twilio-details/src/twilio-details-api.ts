// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TwilioDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TwilioDetails` as a method. */
export class TwilioDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TwilioDetails`: see {@link operations.getTwilioDetails}. */
  getTwilioDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTwilioDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwilioDetails[]>> {
    return operations.getTwilioDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TwilioDetails`: see {@link operations.paginateTwilioDetails}. */
  paginateTwilioDetails(
    params?: operations.PaginateTwilioDetailsParams,
    options?: PaginateOptions,
  ): Pages<TwilioDetails> {
    return operations.paginateTwilioDetails(this.#halo, params, options)
  }
}
