// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AzureADConnection } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/azureadconnection` as a method. */
export class AzureadconnectionAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /azureadconnection`: see {@link operations.getAzureadconnection}. */
  getAzureadconnection<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAzureadconnectionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureADConnection[]>> {
    return operations.getAzureadconnection<As>(this.#halo, params, options)
  }

  /** Every record of `GET /azureadconnection`: see {@link operations.paginateAzureadconnection}. */
  paginateAzureadconnection(
    params?: operations.PaginateAzureadconnectionParams,
    options?: PaginateOptions,
  ): Pages<AzureADConnection> {
    return operations.paginateAzureadconnection(this.#halo, params, options)
  }

  /** `POST /azureadconnection`: see {@link operations.postAzureadconnection}. */
  postAzureadconnection<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAzureadconnectionParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AzureADConnection[], AzureADConnection>>> {
    return operations.postAzureadconnection<As, Flag>(this.#halo, params, options)
  }

  /** `GET /azureadconnection/{id}`: see {@link operations.getAzureadconnectionById}. */
  getAzureadconnectionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAzureadconnectionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureADConnection>> {
    return operations.getAzureadconnectionById<As>(this.#halo, params, options)
  }

  /** `DELETE /azureadconnection/{id}`: see {@link operations.deleteAzureadconnectionById}. */
  deleteAzureadconnectionById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAzureadconnectionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureADConnection | undefined>> {
    return operations.deleteAzureadconnectionById<As>(this.#halo, params, options)
  }
}
