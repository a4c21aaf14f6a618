// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RemoteSessionData } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/RemoteSession` as a method. */
export class RemoteSessionAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /RemoteSession`: see {@link operations.getRemoteSession}. */
  getRemoteSession<As extends ResponseAs = ResponseAs>(
    params?: operations.GetRemoteSessionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'remotesessions', RemoteSessionData>>> {
    return operations.getRemoteSession<As>(this.#halo, params, options)
  }

  /** Every record of `GET /RemoteSession`: see {@link operations.paginateRemoteSession}. */
  paginateRemoteSession(
    params?: operations.PaginateRemoteSessionParams,
    options?: PaginateOptions,
  ): Pages<RemoteSessionData> {
    return operations.paginateRemoteSession(this.#halo, params, options)
  }

  /** `POST /RemoteSession`: see {@link operations.postRemoteSession}. */
  postRemoteSession<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostRemoteSessionParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, RemoteSessionData[], RemoteSessionData>>> {
    return operations.postRemoteSession<As, Flag>(this.#halo, params, options)
  }

  /** `GET /RemoteSession/{id}`: see {@link operations.getRemoteSessionById}. */
  getRemoteSessionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetRemoteSessionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RemoteSessionData>> {
    return operations.getRemoteSessionById<As>(this.#halo, params, options)
  }

  /** `DELETE /RemoteSession/{id}`: see {@link operations.deleteRemoteSessionById}. */
  deleteRemoteSessionById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteRemoteSessionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RemoteSessionData | undefined>> {
    return operations.deleteRemoteSessionById<As>(this.#halo, params, options)
  }
}
