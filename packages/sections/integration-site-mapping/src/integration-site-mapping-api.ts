// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationSiteMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationSiteMapping` as a method. */
export class IntegrationSiteMappingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationSiteMapping`: see {@link operations.getIntegrationSiteMapping}. */
  getIntegrationSiteMapping<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationSiteMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationSiteMapping[]>> {
    return operations.getIntegrationSiteMapping<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationSiteMapping`: see {@link operations.paginateIntegrationSiteMapping}. */
  paginateIntegrationSiteMapping(
    params?: operations.PaginateIntegrationSiteMappingParams,
    options?: PaginateOptions,
  ): Pages<IntegrationSiteMapping> {
    return operations.paginateIntegrationSiteMapping(this.#halo, params, options)
  }
}
