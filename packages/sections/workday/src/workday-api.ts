// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Workdays } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Workday` as a method. */
export class WorkdayAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Workday`: see {@link operations.getWorkday}. */
  getWorkday<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWorkdayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWorkday<T, As>(this.#halo, params, options)
  }

  /** `POST /Workday`: see {@link operations.postWorkday}. */
  postWorkday<As extends ResponseAs = ResponseAs>(
    params: operations.PostWorkdayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Workdays>> {
    return operations.postWorkday<As>(this.#halo, params, options)
  }

  /** `GET /Workday/{id}`: see {@link operations.getWorkdayById}. */
  getWorkdayById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWorkdayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Workdays>> {
    return operations.getWorkdayById<As>(this.#halo, params, options)
  }

  /** `DELETE /Workday/{id}`: see {@link operations.deleteWorkdayById}. */
  deleteWorkdayById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteWorkdayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteWorkdayById<T, As>(this.#halo, params, options)
  }
}
