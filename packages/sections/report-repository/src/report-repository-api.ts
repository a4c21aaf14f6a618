// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ReportRepository` as a method. */
export class ReportRepositoryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ReportRepository`: see {@link operations.getReportRepository}. */
  getReportRepository<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetReportRepositoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getReportRepository<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ReportRepository`: see {@link operations.paginateReportRepository}. */
  paginateReportRepository<T = unknown>(
    params?: operations.PaginateReportRepositoryParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateReportRepository<T>(this.#halo, params, options)
  }

  /** `GET /ReportRepository/ReportCategories`: see {@link operations.getReportRepositoryReportCategories}. */
  getReportRepositoryReportCategories<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetReportRepositoryReportCategoriesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getReportRepositoryReportCategories<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ReportRepository/ReportCategories`: see {@link operations.paginateReportRepositoryReportCategories}. */
  paginateReportRepositoryReportCategories<T = unknown>(
    params?: operations.PaginateReportRepositoryReportCategoriesParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateReportRepositoryReportCategories<T>(this.#halo, params, options)
  }

  /** `GET /ReportRepository/{id}`: see {@link operations.getReportRepositoryById}. */
  getReportRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetReportRepositoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getReportRepositoryById<T, As>(this.#halo, params, options)
  }
}
