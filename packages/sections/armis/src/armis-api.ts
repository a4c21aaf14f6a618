// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Armis` as a method. */
export class ArmisAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Armis/Get`: see {@link operations.getArmisGet}. */
  getArmisGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetArmisGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getArmisGet<T, As>(this.#halo, params, options)
  }
}
