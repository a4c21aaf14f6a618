// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/CustomIntegrationRepository` as a method. */
export class CustomIntegrationRepositoryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomIntegrationRepository`: see {@link operations.getCustomIntegrationRepository}. */
  getCustomIntegrationRepository<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCustomIntegrationRepositoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getCustomIntegrationRepository<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /CustomIntegrationRepository`: see {@link operations.paginateCustomIntegrationRepository}. */
  paginateCustomIntegrationRepository<T = unknown>(
    params?: operations.PaginateCustomIntegrationRepositoryParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateCustomIntegrationRepository<T>(this.#halo, params, options)
  }

  /** `GET /CustomIntegrationRepository/{id}`: see {@link operations.getCustomIntegrationRepositoryById}. */
  getCustomIntegrationRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetCustomIntegrationRepositoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCustomIntegrationRepositoryById<T, As>(this.#halo, params, options)
  }
}
