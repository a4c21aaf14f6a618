// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ServiceRestriction` as a method. */
export class ServiceRestrictionAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceRestriction`: see {@link operations.getServiceRestriction}. */
  getServiceRestriction<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetServiceRestrictionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getServiceRestriction<T, As>(this.#halo, params, options)
  }
}
