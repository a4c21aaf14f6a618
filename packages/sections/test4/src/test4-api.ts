// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Test4` as a method. */
export class Test4API {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Test4`: see {@link operations.getTest4}. */
  getTest4<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTest4Params,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, string>> {
    return operations.getTest4<As>(this.#halo, params, options)
  }
}
