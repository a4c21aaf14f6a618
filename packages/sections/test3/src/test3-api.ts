// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Test3` as a method. */
export class Test3API {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Test3`: see {@link operations.getTest3}. */
  getTest3<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTest3Params,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, number>> {
    return operations.getTest3<As>(this.#halo, params, options)
  }
}
