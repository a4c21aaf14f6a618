// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Search` as a method. */
export class SearchAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Search`: see {@link operations.getSearch}. */
  getSearch<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSearchParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getSearch<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Search`: see {@link operations.paginateSearch}. */
  paginateSearch<T = unknown>(
    params?: operations.PaginateSearchParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateSearch<T>(this.#halo, params, options)
  }
}
