// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AreaAzureTenant` as a method. */
export class AreaAzureTenantAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AreaAzureTenant`: see {@link operations.getAreaAzureTenant}. */
  getAreaAzureTenant<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAreaAzureTenantParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAreaAzureTenant<T, As>(this.#halo, params, options)
  }
}
