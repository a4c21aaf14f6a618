// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Sophos` as a method. */
export class SophosAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Sophos/Get`: see {@link operations.getSophosGet}. */
  getSophosGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSophosGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSophosGet<T, As>(this.#halo, params, options)
  }
}
