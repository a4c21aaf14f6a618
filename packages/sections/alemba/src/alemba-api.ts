// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Alemba` as a method. */
export class AlembaAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Alemba/Get`: see {@link operations.getAlembaGet}. */
  getAlembaGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAlembaGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAlembaGet<T, As>(this.#halo, params, options)
  }
}
