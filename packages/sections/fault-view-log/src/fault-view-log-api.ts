// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/FaultViewLog` as a method. */
export class FaultViewLogAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FaultViewLog`: see {@link operations.getFaultViewLog}. */
  getFaultViewLog<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFaultViewLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'faultsviewlog', T>>> {
    return operations.getFaultViewLog<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /FaultViewLog`: see {@link operations.paginateFaultViewLog}. */
  paginateFaultViewLog<T = unknown>(
    params?: operations.PaginateFaultViewLogParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateFaultViewLog<T>(this.#halo, params, options)
  }
}
