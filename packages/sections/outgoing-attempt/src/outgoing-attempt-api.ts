// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/OutgoingAttempt` as a method. */
export class OutgoingAttemptAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /OutgoingAttempt`: see {@link operations.getOutgoingAttempt}. */
  getOutgoingAttempt<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetOutgoingAttemptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'attempts', T>>> {
    return operations.getOutgoingAttempt<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /OutgoingAttempt`: see {@link operations.paginateOutgoingAttempt}. */
  paginateOutgoingAttempt<T = unknown>(
    params?: operations.PaginateOutgoingAttemptParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateOutgoingAttempt<T>(this.#halo, params, options)
  }

  /** `GET /OutgoingAttempt/{id}`: see {@link operations.getOutgoingAttemptById}. */
  getOutgoingAttemptById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetOutgoingAttemptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getOutgoingAttemptById<T, As>(this.#halo, params, options)
  }
}
