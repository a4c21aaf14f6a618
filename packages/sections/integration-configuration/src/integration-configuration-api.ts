// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationConfiguration } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationConfiguration` as a method. */
export class IntegrationConfigurationAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationConfiguration`: see {@link operations.getIntegrationConfiguration}. */
  getIntegrationConfiguration<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationConfigurationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationConfiguration<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationConfiguration`: see {@link operations.postIntegrationConfiguration}. */
  postIntegrationConfiguration<As extends ResponseAs = ResponseAs>(
    params: operations.PostIntegrationConfigurationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationConfiguration>> {
    return operations.postIntegrationConfiguration<As>(this.#halo, params, options)
  }

  /** `GET /IntegrationConfiguration/{id}`: see {@link operations.getIntegrationConfigurationById}. */
  getIntegrationConfigurationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationConfigurationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationConfiguration>> {
    return operations.getIntegrationConfigurationById<As>(this.#halo, params, options)
  }
}
