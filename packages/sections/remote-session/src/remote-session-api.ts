// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RemoteSessionData } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/RemoteSession` as a method. */
export class RemoteSessionAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /RemoteSession`: see {@link operations.getRemoteSession}. */
  getRemoteSession<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetRemoteSessionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getRemoteSession<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /RemoteSession`: see {@link operations.paginateRemoteSession}. */
  paginateRemoteSession<T = unknown>(
    params?: operations.PaginateRemoteSessionParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateRemoteSession<T>(this.#halo, params, options)
  }

  /** `POST /RemoteSession`: see {@link operations.postRemoteSession}. */
  postRemoteSession<As extends ResponseAs = ResponseAs>(
    params: operations.PostRemoteSessionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RemoteSessionData>> {
    return operations.postRemoteSession<As>(this.#halo, params, options)
  }

  /** `GET /RemoteSession/{id}`: see {@link operations.getRemoteSessionById}. */
  getRemoteSessionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetRemoteSessionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RemoteSessionData>> {
    return operations.getRemoteSessionById<As>(this.#halo, params, options)
  }

  /** `DELETE /RemoteSession/{id}`: see {@link operations.deleteRemoteSessionById}. */
  deleteRemoteSessionById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteRemoteSessionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteRemoteSessionById<T, As>(this.#halo, params, options)
  }
}
