// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Virima` as a method. */
export class VirimaAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Virima/Get`: see {@link operations.getVirimaGet}. */
  getVirimaGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVirimaGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVirimaGet<T, As>(this.#halo, params, options)
  }
}
