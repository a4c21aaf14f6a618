// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/BookingType` as a method. */
export class BookingTypeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BookingType`: see {@link operations.getBookingType}. */
  getBookingType<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetBookingTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getBookingType<T, As>(this.#halo, params, options)
  }
}
