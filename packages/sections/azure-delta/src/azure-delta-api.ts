// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AzureDelta } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AzureDelta` as a method. */
export class AzureDeltaAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AzureDelta`: see {@link operations.getAzureDelta}. */
  getAzureDelta<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAzureDeltaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDelta[]>> {
    return operations.getAzureDelta<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AzureDelta`: see {@link operations.paginateAzureDelta}. */
  paginateAzureDelta(
    params?: operations.PaginateAzureDeltaParams,
    options?: PaginateOptions,
  ): Pages<AzureDelta> {
    return operations.paginateAzureDelta(this.#halo, params, options)
  }

  /** `POST /AzureDelta`: see {@link operations.postAzureDelta}. */
  postAzureDelta<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAzureDeltaParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AzureDelta[], AzureDelta>>> {
    return operations.postAzureDelta<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AzureDelta/{id}`: see {@link operations.getAzureDeltaById}. */
  getAzureDeltaById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAzureDeltaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDelta>> {
    return operations.getAzureDeltaById<As>(this.#halo, params, options)
  }

  /** `DELETE /AzureDelta/{id}`: see {@link operations.deleteAzureDeltaById}. */
  deleteAzureDeltaById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAzureDeltaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDelta | undefined>> {
    return operations.deleteAzureDeltaById<As>(this.#halo, params, options)
  }
}
