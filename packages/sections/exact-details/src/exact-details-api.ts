// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ExactDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ExactDetails` as a method. */
export class ExactDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ExactDetails`: see {@link operations.getExactDetails}. */
  getExactDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetExactDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ExactDetails[]>> {
    return operations.getExactDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ExactDetails`: see {@link operations.paginateExactDetails}. */
  paginateExactDetails(
    params?: operations.PaginateExactDetailsParams,
    options?: PaginateOptions,
  ): Pages<ExactDetails> {
    return operations.paginateExactDetails(this.#halo, params, options)
  }

  /** `POST /ExactDetails`: see {@link operations.postExactDetails}. */
  postExactDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostExactDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ExactDetails[], ExactDetails>>> {
    return operations.postExactDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ExactDetails/{id}`: see {@link operations.getExactDetailsById}. */
  getExactDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetExactDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ExactDetails>> {
    return operations.getExactDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ExactDetails/{id}`: see {@link operations.deleteExactDetailsById}. */
  deleteExactDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteExactDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ExactDetails | undefined>> {
    return operations.deleteExactDetailsById<As>(this.#halo, params, options)
  }
}
