// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IntegratorLog` as a method. */
export class IntegratorLogAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegratorLog`: see {@link operations.getIntegratorLog}. */
  getIntegratorLog<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegratorLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'results', T>>> {
    return operations.getIntegratorLog<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegratorLog`: see {@link operations.paginateIntegratorLog}. */
  paginateIntegratorLog<T = unknown>(
    params?: operations.PaginateIntegratorLogParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateIntegratorLog<T>(this.#halo, params, options)
  }
}
