// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Kandji` as a method. */
export class KandjiAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Kandji/Get`: see {@link operations.getKandjiGet}. */
  getKandjiGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetKandjiGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getKandjiGet<T, As>(this.#halo, params, options)
  }
}
