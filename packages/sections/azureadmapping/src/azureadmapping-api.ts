// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/azureadmapping` as a method. */
export class AzureadmappingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /azureadmapping`: see {@link operations.getAzureadmapping}. */
  getAzureadmapping<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAzureadmappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAzureadmapping<T, As>(this.#halo, params, options)
  }
}
