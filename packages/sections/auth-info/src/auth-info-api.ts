// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AuthInfo` as a method. */
export class AuthInfoAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AuthInfo`: see {@link operations.getAuthInfo}. */
  getAuthInfo<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetAuthInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAuthInfo<T, As>(this.#halo, params, options)
  }
}
