// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Holidays } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Holiday` as a method. */
export class HolidayAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Holiday`: see {@link operations.getHoliday}. */
  getHoliday<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetHolidayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getHoliday<T, As>(this.#halo, params, options)
  }

  /** `POST /Holiday`: see {@link operations.postHoliday}. */
  postHoliday<As extends ResponseAs = ResponseAs>(
    params: operations.PostHolidayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Holidays>> {
    return operations.postHoliday<As>(this.#halo, params, options)
  }

  /** `GET /Holiday/{id}`: see {@link operations.getHolidayById}. */
  getHolidayById<As extends ResponseAs = ResponseAs>(
    params: operations.GetHolidayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Holidays>> {
    return operations.getHolidayById<As>(this.#halo, params, options)
  }

  /** `DELETE /Holiday/{id}`: see {@link operations.deleteHolidayById}. */
  deleteHolidayById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteHolidayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteHolidayById<T, As>(this.#halo, params, options)
  }
}
