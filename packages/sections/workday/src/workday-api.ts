// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Workdays } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Workday` as a method. */
export class WorkdayAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Workday`: see {@link operations.getWorkday}. */
  getWorkday<As extends ResponseAs = ResponseAs>(
    params?: operations.GetWorkdayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Workdays[]>> {
    return operations.getWorkday<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Workday`: see {@link operations.paginateWorkday}. */
  paginateWorkday(
    params?: operations.PaginateWorkdayParams,
    options?: PaginateOptions,
  ): Pages<Workdays> {
    return operations.paginateWorkday(this.#halo, params, options)
  }

  /** `POST /Workday`: see {@link operations.postWorkday}. */
  postWorkday<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostWorkdayParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Workdays[], Workdays>>> {
    return operations.postWorkday<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Workday/{id}`: see {@link operations.getWorkdayById}. */
  getWorkdayById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWorkdayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Workdays>> {
    return operations.getWorkdayById<As>(this.#halo, params, options)
  }

  /** `DELETE /Workday/{id}`: see {@link operations.deleteWorkdayById}. */
  deleteWorkdayById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteWorkdayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Workdays | undefined>> {
    return operations.deleteWorkdayById<As>(this.#halo, params, options)
  }
}
