// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Raynet` as a method. */
export class RaynetAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Raynet/Get`: see {@link operations.getRaynetGet}. */
  getRaynetGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetRaynetGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getRaynetGet<T, As>(this.#halo, params, options)
  }
}
