// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Test1` as a method. */
export class Test1API {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Test1`: see {@link operations.getTest1}. */
  getTest1<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTest1Params,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, string>> {
    return operations.getTest1<As>(this.#halo, params, options)
  }
}
