// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Timeslot } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Timeslot` as a method. */
export class TimeslotAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Timeslot`: see {@link operations.getTimeslot}. */
  getTimeslot<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTimeslotParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Timeslot[]>> {
    return operations.getTimeslot<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Timeslot`: see {@link operations.paginateTimeslot}. */
  paginateTimeslot(
    params?: operations.PaginateTimeslotParams,
    options?: PaginateOptions,
  ): Pages<Timeslot> {
    return operations.paginateTimeslot(this.#halo, params, options)
  }
}
