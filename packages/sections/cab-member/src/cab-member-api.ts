// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/CABMember` as a method. */
export class CABMemberAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CABMember`: see {@link operations.getCABMember}. */
  getCABMember<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCABMemberParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCABMember<T, As>(this.#halo, params, options)
  }
}
