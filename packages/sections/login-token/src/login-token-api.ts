// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LoginToken } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/LoginToken` as a method. */
export class LoginTokenAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /LoginToken`: see {@link operations.postLoginToken}. */
  postLoginToken<As extends ResponseAs = ResponseAs>(
    params: operations.PostLoginTokenParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LoginToken>> {
    return operations.postLoginToken<As>(this.#halo, params, options)
  }
}
