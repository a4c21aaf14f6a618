// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ChangeCalendar` as a method. */
export class ChangeCalendarAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ChangeCalendar`: see {@link operations.getChangeCalendar}. */
  getChangeCalendar<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetChangeCalendarParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getChangeCalendar<T, As>(this.#halo, params, options)
  }
}
