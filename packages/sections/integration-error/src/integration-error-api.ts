// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationError } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationError` as a method. */
export class IntegrationErrorAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationError`: see {@link operations.getIntegrationError}. */
  getIntegrationError<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationErrorParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationError<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationError`: see {@link operations.paginateIntegrationError}. */
  paginateIntegrationError<T = unknown>(
    params?: operations.PaginateIntegrationErrorParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateIntegrationError<T>(this.#halo, params, options)
  }

  /** `POST /IntegrationError`: see {@link operations.postIntegrationError}. */
  postIntegrationError<As extends ResponseAs = ResponseAs>(
    params: operations.PostIntegrationErrorParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationError>> {
    return operations.postIntegrationError<As>(this.#halo, params, options)
  }

  /** `GET /IntegrationError/{id}`: see {@link operations.getIntegrationErrorById}. */
  getIntegrationErrorById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationErrorByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationError>> {
    return operations.getIntegrationErrorById<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationError/{id}`: see {@link operations.deleteIntegrationErrorById}. */
  deleteIntegrationErrorById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIntegrationErrorByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIntegrationErrorById<T, As>(this.#halo, params, options)
  }
}
