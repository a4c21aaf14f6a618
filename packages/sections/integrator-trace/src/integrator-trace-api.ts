// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IntegratorTrace` as a method. */
export class IntegratorTraceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegratorTrace`: see {@link operations.getIntegratorTrace}. */
  getIntegratorTrace<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegratorTraceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'results', T>>> {
    return operations.getIntegratorTrace<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegratorTrace`: see {@link operations.paginateIntegratorTrace}. */
  paginateIntegratorTrace<T = unknown>(
    params?: operations.PaginateIntegratorTraceParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateIntegratorTrace<T>(this.#halo, params, options)
  }

  /** `GET /IntegratorTrace/{id}`: see {@link operations.getIntegratorTraceById}. */
  getIntegratorTraceById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetIntegratorTraceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegratorTraceById<T, As>(this.#halo, params, options)
  }
}
