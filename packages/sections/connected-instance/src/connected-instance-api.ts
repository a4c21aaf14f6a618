// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConnectedInstance } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ConnectedInstance` as a method. */
export class ConnectedInstanceAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ConnectedInstance`: see {@link operations.getConnectedInstance}. */
  getConnectedInstance<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetConnectedInstanceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getConnectedInstance<T, As>(this.#halo, params, options)
  }

  /** `POST /ConnectedInstance`: see {@link operations.postConnectedInstance}. */
  postConnectedInstance<As extends ResponseAs = ResponseAs>(
    params: operations.PostConnectedInstanceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConnectedInstance>> {
    return operations.postConnectedInstance<As>(this.#halo, params, options)
  }

  /** `GET /ConnectedInstance/{id}`: see {@link operations.getConnectedInstanceById}. */
  getConnectedInstanceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConnectedInstanceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConnectedInstance>> {
    return operations.getConnectedInstanceById<As>(this.#halo, params, options)
  }

  /** `DELETE /ConnectedInstance/{id}`: see {@link operations.deleteConnectedInstanceById}. */
  deleteConnectedInstanceById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteConnectedInstanceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteConnectedInstanceById<T, As>(this.#halo, params, options)
  }
}
