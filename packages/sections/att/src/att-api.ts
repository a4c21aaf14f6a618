// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ATT` as a method. */
export class ATTAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ATT/PriceAndAvailability`: see {@link operations.getATTPriceAndAvailability}. */
  getATTPriceAndAvailability<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetATTPriceAndAvailabilityParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getATTPriceAndAvailability<T, As>(this.#halo, params, options)
  }
}
