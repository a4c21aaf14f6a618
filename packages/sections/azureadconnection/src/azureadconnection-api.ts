// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AzureADConnection } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/azureadconnection` as a method. */
export class AzureadconnectionAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /azureadconnection`: see {@link operations.getAzureadconnection}. */
  getAzureadconnection<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAzureadconnectionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAzureadconnection<T, As>(this.#halo, params, options)
  }

  /** `POST /azureadconnection`: see {@link operations.postAzureadconnection}. */
  postAzureadconnection<As extends ResponseAs = ResponseAs>(
    params: operations.PostAzureadconnectionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureADConnection>> {
    return operations.postAzureadconnection<As>(this.#halo, params, options)
  }

  /** `GET /azureadconnection/{id}`: see {@link operations.getAzureadconnectionById}. */
  getAzureadconnectionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAzureadconnectionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureADConnection>> {
    return operations.getAzureadconnectionById<As>(this.#halo, params, options)
  }

  /** `DELETE /azureadconnection/{id}`: see {@link operations.deleteAzureadconnectionById}. */
  deleteAzureadconnectionById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAzureadconnectionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAzureadconnectionById<T, As>(this.#halo, params, options)
  }
}
