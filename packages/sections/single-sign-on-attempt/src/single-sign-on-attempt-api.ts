// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SingleSignOnAttempt` as a method. */
export class SingleSignOnAttemptAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SingleSignOnAttempt`: see {@link operations.getSingleSignOnAttempt}. */
  getSingleSignOnAttempt<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSingleSignOnAttemptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'attempts', T>>> {
    return operations.getSingleSignOnAttempt<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /SingleSignOnAttempt`: see {@link operations.paginateSingleSignOnAttempt}. */
  paginateSingleSignOnAttempt<T = unknown>(
    params?: operations.PaginateSingleSignOnAttemptParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateSingleSignOnAttempt<T>(this.#halo, params, options)
  }

  /** `GET /SingleSignOnAttempt/{id}`: see {@link operations.getSingleSignOnAttemptById}. */
  getSingleSignOnAttemptById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetSingleSignOnAttemptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSingleSignOnAttemptById<T, As>(this.#halo, params, options)
  }

  /** `DELETE /SingleSignOnAttempt/{id}`: see {@link operations.deleteSingleSignOnAttemptById}. */
  deleteSingleSignOnAttemptById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSingleSignOnAttemptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSingleSignOnAttemptById<T, As>(this.#halo, params, options)
  }
}
