// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Timeslot` as a method. */
export class TimeslotAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Timeslot`: see {@link operations.getTimeslot}. */
  getTimeslot<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTimeslotParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTimeslot<T, As>(this.#halo, params, options)
  }
}
