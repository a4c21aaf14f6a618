// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/UserChange` as a method. */
export class UserChangeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /UserChange`: see {@link operations.getUserChange}. */
  getUserChange<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetUserChangeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'changes', T>>> {
    return operations.getUserChange<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /UserChange`: see {@link operations.paginateUserChange}. */
  paginateUserChange<T = unknown>(
    params?: operations.PaginateUserChangeParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateUserChange<T>(this.#halo, params, options)
  }
}
