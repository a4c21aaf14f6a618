// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationConfiguration } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationConfiguration` as a method. */
export class IntegrationConfigurationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationConfiguration`: see {@link operations.getIntegrationConfiguration}. */
  getIntegrationConfiguration<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationConfigurationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationConfiguration[]>> {
    return operations.getIntegrationConfiguration<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationConfiguration`: see {@link operations.paginateIntegrationConfiguration}. */
  paginateIntegrationConfiguration(
    params?: operations.PaginateIntegrationConfigurationParams,
    options?: PaginateOptions,
  ): Pages<IntegrationConfiguration> {
    return operations.paginateIntegrationConfiguration(this.#halo, params, options)
  }

  /** `POST /IntegrationConfiguration`: see {@link operations.postIntegrationConfiguration}. */
  postIntegrationConfiguration<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIntegrationConfigurationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IntegrationConfiguration[], IntegrationConfiguration>>> {
    return operations.postIntegrationConfiguration<As, Flag>(this.#halo, params, options)
  }

  /** `GET /IntegrationConfiguration/{id}`: see {@link operations.getIntegrationConfigurationById}. */
  getIntegrationConfigurationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationConfigurationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationConfiguration>> {
    return operations.getIntegrationConfigurationById<As>(this.#halo, params, options)
  }
}
