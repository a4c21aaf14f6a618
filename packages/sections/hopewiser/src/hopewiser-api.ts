// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Hopewiser` as a method. */
export class HopewiserAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Hopewiser/Get`: see {@link operations.getHopewiserGet}. */
  getHopewiserGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetHopewiserGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getHopewiserGet<T, As>(this.#halo, params, options)
  }
}
