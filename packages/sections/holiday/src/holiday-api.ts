// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Holidays } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Holiday` as a method. */
export class HolidayAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Holiday`: see {@link operations.getHoliday}. */
  getHoliday<As extends ResponseAs = ResponseAs>(
    params?: operations.GetHolidayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Holidays[]>> {
    return operations.getHoliday<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Holiday`: see {@link operations.paginateHoliday}. */
  paginateHoliday(
    params?: operations.PaginateHolidayParams,
    options?: PaginateOptions,
  ): Pages<Holidays> {
    return operations.paginateHoliday(this.#halo, params, options)
  }

  /** `POST /Holiday`: see {@link operations.postHoliday}. */
  postHoliday<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostHolidayParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Holidays[], Holidays>>> {
    return operations.postHoliday<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Holiday/{id}`: see {@link operations.getHolidayById}. */
  getHolidayById<As extends ResponseAs = ResponseAs>(
    params: operations.GetHolidayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Holidays>> {
    return operations.getHolidayById<As>(this.#halo, params, options)
  }

  /** `DELETE /Holiday/{id}`: see {@link operations.deleteHolidayById}. */
  deleteHolidayById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteHolidayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Holidays | undefined>> {
    return operations.deleteHolidayById<As>(this.#halo, params, options)
  }
}
