// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IntegratorSchedule` as a method. */
export class IntegratorScheduleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegratorSchedule`: see {@link operations.getIntegratorSchedule}. */
  getIntegratorSchedule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegratorScheduleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'results', T>>> {
    return operations.getIntegratorSchedule<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegratorSchedule`: see {@link operations.paginateIntegratorSchedule}. */
  paginateIntegratorSchedule<T = unknown>(
    params?: operations.PaginateIntegratorScheduleParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateIntegratorSchedule<T>(this.#halo, params, options)
  }
}
