// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Appointment_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChangeCalendar` as a method. */
export class ChangeCalendarAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ChangeCalendar`: see {@link operations.getChangeCalendar}. */
  getChangeCalendar<As extends ResponseAs = ResponseAs>(
    params?: operations.GetChangeCalendarParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'appointments', Appointment_List>>> {
    return operations.getChangeCalendar<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ChangeCalendar`: see {@link operations.paginateChangeCalendar}. */
  paginateChangeCalendar(
    params?: operations.PaginateChangeCalendarParams,
    options?: PaginateOptions,
  ): Pages<Appointment_List> {
    return operations.paginateChangeCalendar(this.#halo, params, options)
  }
}
