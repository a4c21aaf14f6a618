// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/InstanceInfo` as a method. */
export class InstanceInfoAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /InstanceInfo`: see {@link operations.getInstanceInfo}. */
  getInstanceInfo<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetInstanceInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getInstanceInfo<T, As>(this.#halo, params, options)
  }
}
