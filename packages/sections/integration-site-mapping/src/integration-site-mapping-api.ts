// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationSiteMapping` as a method. */
export class IntegrationSiteMappingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationSiteMapping`: see {@link operations.getIntegrationSiteMapping}. */
  getIntegrationSiteMapping<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationSiteMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationSiteMapping<T, As>(this.#halo, params, options)
  }
}
