// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConnectedInstance } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ConnectedInstance` as a method. */
export class ConnectedInstanceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ConnectedInstance`: see {@link operations.getConnectedInstance}. */
  getConnectedInstance<As extends ResponseAs = ResponseAs>(
    params?: operations.GetConnectedInstanceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConnectedInstance[]>> {
    return operations.getConnectedInstance<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ConnectedInstance`: see {@link operations.paginateConnectedInstance}. */
  paginateConnectedInstance(
    params?: operations.PaginateConnectedInstanceParams,
    options?: PaginateOptions,
  ): Pages<ConnectedInstance> {
    return operations.paginateConnectedInstance(this.#halo, params, options)
  }

  /** `POST /ConnectedInstance`: see {@link operations.postConnectedInstance}. */
  postConnectedInstance<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostConnectedInstanceParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ConnectedInstance[], ConnectedInstance>>> {
    return operations.postConnectedInstance<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ConnectedInstance/{id}`: see {@link operations.getConnectedInstanceById}. */
  getConnectedInstanceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConnectedInstanceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConnectedInstance>> {
    return operations.getConnectedInstanceById<As>(this.#halo, params, options)
  }

  /** `DELETE /ConnectedInstance/{id}`: see {@link operations.deleteConnectedInstanceById}. */
  deleteConnectedInstanceById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteConnectedInstanceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConnectedInstance | undefined>> {
    return operations.deleteConnectedInstanceById<As>(this.#halo, params, options)
  }
}
