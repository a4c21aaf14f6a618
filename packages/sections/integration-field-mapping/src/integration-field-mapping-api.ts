// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationFieldMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationFieldMapping` as a method. */
export class IntegrationFieldMappingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationFieldMapping`: see {@link operations.getIntegrationFieldMapping}. */
  getIntegrationFieldMapping<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationFieldMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationFieldMapping[]>> {
    return operations.getIntegrationFieldMapping<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationFieldMapping`: see {@link operations.paginateIntegrationFieldMapping}. */
  paginateIntegrationFieldMapping(
    params?: operations.PaginateIntegrationFieldMappingParams,
    options?: PaginateOptions,
  ): Pages<IntegrationFieldMapping> {
    return operations.paginateIntegrationFieldMapping(this.#halo, params, options)
  }
}
