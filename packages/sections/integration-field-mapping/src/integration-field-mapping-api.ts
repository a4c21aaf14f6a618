// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationFieldMapping` as a method. */
export class IntegrationFieldMappingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationFieldMapping`: see {@link operations.getIntegrationFieldMapping}. */
  getIntegrationFieldMapping<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationFieldMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationFieldMapping<T, As>(this.#halo, params, options)
  }
}
