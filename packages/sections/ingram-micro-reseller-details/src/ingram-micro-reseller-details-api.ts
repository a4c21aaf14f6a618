// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IngramMicroResellerDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IngramMicroResellerDetails` as a method. */
export class IngramMicroResellerDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IngramMicroResellerDetails`: see {@link operations.getIngramMicroResellerDetails}. */
  getIngramMicroResellerDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIngramMicroResellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroResellerDetails[]>> {
    return operations.getIngramMicroResellerDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IngramMicroResellerDetails`: see {@link operations.paginateIngramMicroResellerDetails}. */
  paginateIngramMicroResellerDetails(
    params?: operations.PaginateIngramMicroResellerDetailsParams,
    options?: PaginateOptions,
  ): Pages<IngramMicroResellerDetails> {
    return operations.paginateIngramMicroResellerDetails(this.#halo, params, options)
  }

  /** `POST /IngramMicroResellerDetails`: see {@link operations.postIngramMicroResellerDetails}. */
  postIngramMicroResellerDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIngramMicroResellerDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IngramMicroResellerDetails[], IngramMicroResellerDetails>>> {
    return operations.postIngramMicroResellerDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /IngramMicroResellerDetails/{id}`: see {@link operations.getIngramMicroResellerDetailsById}. */
  getIngramMicroResellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIngramMicroResellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroResellerDetails>> {
    return operations.getIngramMicroResellerDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /IngramMicroResellerDetails/{id}`: see {@link operations.deleteIngramMicroResellerDetailsById}. */
  deleteIngramMicroResellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIngramMicroResellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroResellerDetails | undefined>> {
    return operations.deleteIngramMicroResellerDetailsById<As>(this.#halo, params, options)
  }
}
