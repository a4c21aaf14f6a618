// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/CABRole` as a method. */
export class CABRoleAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CABRole`: see {@link operations.getCABRole}. */
  getCABRole<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCABRoleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCABRole<T, As>(this.#halo, params, options)
  }
}
