// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ProductBranch` as a method. */
export class ProductBranchAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ProductBranch`: see {@link operations.getProductBranch}. */
  getProductBranch<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetProductBranchParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getProductBranch<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ProductBranch`: see {@link operations.paginateProductBranch}. */
  paginateProductBranch<T = unknown>(
    params?: operations.PaginateProductBranchParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateProductBranch<T>(this.#halo, params, options)
  }
}
