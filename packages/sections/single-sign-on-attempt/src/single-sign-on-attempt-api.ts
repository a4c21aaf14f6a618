// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SingleSignOnAttempt` as a method. */
export class SingleSignOnAttemptAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SingleSignOnAttempt`: see {@link operations.getSingleSignOnAttempt}. */
  getSingleSignOnAttempt<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSingleSignOnAttemptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSingleSignOnAttempt<T, As>(this.#halo, params, options)
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
