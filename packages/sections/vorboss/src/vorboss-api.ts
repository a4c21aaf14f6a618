// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Vorboss` as a method. */
export class VorbossAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Vorboss/Get`: see {@link operations.getVorbossGet}. */
  getVorbossGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVorbossGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVorbossGet<T, As>(this.#halo, params, options)
  }
}
