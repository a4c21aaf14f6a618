// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/TestError` as a method. */
export class TestErrorAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TestError`: see {@link operations.getTestError}. */
  getTestError<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTestErrorParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTestError<T, As>(this.#halo, params, options)
  }
}
