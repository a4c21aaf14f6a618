// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { BookingType } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BookingType` as a method. */
export class BookingTypeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BookingType`: see {@link operations.getBookingType}. */
  getBookingType<As extends ResponseAs = ResponseAs>(
    params?: operations.GetBookingTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BookingType[]>> {
    return operations.getBookingType<As>(this.#halo, params, options)
  }

  /** Every record of `GET /BookingType`: see {@link operations.paginateBookingType}. */
  paginateBookingType(
    params?: operations.PaginateBookingTypeParams,
    options?: PaginateOptions,
  ): Pages<BookingType> {
    return operations.paginateBookingType(this.#halo, params, options)
  }
}
