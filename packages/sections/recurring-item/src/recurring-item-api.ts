// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/RecurringItem` as a method. */
export class RecurringItemAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /RecurringItem`: see {@link operations.getRecurringItem}. */
  getRecurringItem<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetRecurringItemParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getRecurringItem<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /RecurringItem`: see {@link operations.paginateRecurringItem}. */
  paginateRecurringItem<T = unknown>(
    params?: operations.PaginateRecurringItemParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateRecurringItem<T>(this.#halo, params, options)
  }
}
