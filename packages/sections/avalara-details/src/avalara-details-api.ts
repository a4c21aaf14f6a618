// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AvalaraDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AvalaraDetails` as a method. */
export class AvalaraDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AvalaraDetails`: see {@link operations.getAvalaraDetails}. */
  getAvalaraDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAvalaraDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AvalaraDetails[]>> {
    return operations.getAvalaraDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AvalaraDetails`: see {@link operations.paginateAvalaraDetails}. */
  paginateAvalaraDetails(
    params?: operations.PaginateAvalaraDetailsParams,
    options?: PaginateOptions,
  ): Pages<AvalaraDetails> {
    return operations.paginateAvalaraDetails(this.#halo, params, options)
  }

  /** `POST /AvalaraDetails`: see {@link operations.postAvalaraDetails}. */
  postAvalaraDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAvalaraDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AvalaraDetails[], AvalaraDetails>>> {
    return operations.postAvalaraDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AvalaraDetails/{id}`: see {@link operations.getAvalaraDetailsById}. */
  getAvalaraDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAvalaraDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AvalaraDetails>> {
    return operations.getAvalaraDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AvalaraDetails/{id}`: see {@link operations.deleteAvalaraDetailsById}. */
  deleteAvalaraDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAvalaraDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AvalaraDetails | undefined>> {
    return operations.deleteAvalaraDetailsById<As>(this.#halo, params, options)
  }
}
