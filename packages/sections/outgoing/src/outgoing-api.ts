// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Outgoing` as a method. */
export class OutgoingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Outgoing`: see {@link operations.getOutgoing}. */
  getOutgoing<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetOutgoingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'outgoing', T>>> {
    return operations.getOutgoing<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Outgoing`: see {@link operations.paginateOutgoing}. */
  paginateOutgoing<T = unknown>(
    params?: operations.PaginateOutgoingParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateOutgoing<T>(this.#halo, params, options)
  }

  /** `POST /Outgoing`: see {@link operations.postOutgoing}. */
  postOutgoing<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostOutgoingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postOutgoing<T, As>(this.#halo, params, options)
  }

  /** `GET /Outgoing/{id}`: see {@link operations.getOutgoingById}. */
  getOutgoingById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetOutgoingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getOutgoingById<T, As>(this.#halo, params, options)
  }

  /** `DELETE /Outgoing/{id}`: see {@link operations.deleteOutgoingById}. */
  deleteOutgoingById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteOutgoingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteOutgoingById<T, As>(this.#halo, params, options)
  }
}
