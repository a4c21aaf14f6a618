// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PrepayHistory } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ClientPrepay` as a method. */
export class ClientPrepayAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ClientPrepay`: see {@link operations.getClientPrepay}. */
  getClientPrepay<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetClientPrepayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getClientPrepay<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ClientPrepay`: see {@link operations.paginateClientPrepay}. */
  paginateClientPrepay<T = unknown>(
    params?: operations.PaginateClientPrepayParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateClientPrepay<T>(this.#halo, params, options)
  }

  /** `POST /ClientPrepay`: see {@link operations.postClientPrepay}. */
  postClientPrepay<As extends ResponseAs = ResponseAs>(
    params: operations.PostClientPrepayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PrepayHistory>> {
    return operations.postClientPrepay<As>(this.#halo, params, options)
  }

  /** `GET /ClientPrepay/{id}`: see {@link operations.getClientPrepayById}. */
  getClientPrepayById<As extends ResponseAs = ResponseAs>(
    params: operations.GetClientPrepayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PrepayHistory>> {
    return operations.getClientPrepayById<As>(this.#halo, params, options)
  }

  /** `DELETE /ClientPrepay/{id}`: see {@link operations.deleteClientPrepayById}. */
  deleteClientPrepayById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteClientPrepayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteClientPrepayById<T, As>(this.#halo, params, options)
  }
}
