// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/DashboardLinksRepository` as a method. */
export class DashboardLinksRepositoryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DashboardLinksRepository`: see {@link operations.getDashboardLinksRepository}. */
  getDashboardLinksRepository<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDashboardLinksRepositoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getDashboardLinksRepository<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /DashboardLinksRepository`: see {@link operations.paginateDashboardLinksRepository}. */
  paginateDashboardLinksRepository<T = unknown>(
    params?: operations.PaginateDashboardLinksRepositoryParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateDashboardLinksRepository<T>(this.#halo, params, options)
  }

  /** `GET /DashboardLinksRepository/{id}`: see {@link operations.getDashboardLinksRepositoryById}. */
  getDashboardLinksRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetDashboardLinksRepositoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDashboardLinksRepositoryById<T, As>(this.#halo, params, options)
  }
}
