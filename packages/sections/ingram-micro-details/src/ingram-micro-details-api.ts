// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IngramMicroDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IngramMicroDetails` as a method. */
export class IngramMicroDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IngramMicroDetails`: see {@link operations.getIngramMicroDetails}. */
  getIngramMicroDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIngramMicroDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroDetails[]>> {
    return operations.getIngramMicroDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IngramMicroDetails`: see {@link operations.paginateIngramMicroDetails}. */
  paginateIngramMicroDetails(
    params?: operations.PaginateIngramMicroDetailsParams,
    options?: PaginateOptions,
  ): Pages<IngramMicroDetails> {
    return operations.paginateIngramMicroDetails(this.#halo, params, options)
  }

  /** `POST /IngramMicroDetails`: see {@link operations.postIngramMicroDetails}. */
  postIngramMicroDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIngramMicroDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IngramMicroDetails[], IngramMicroDetails>>> {
    return operations.postIngramMicroDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /IngramMicroDetails/{id}`: see {@link operations.getIngramMicroDetailsById}. */
  getIngramMicroDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIngramMicroDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroDetails>> {
    return operations.getIngramMicroDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /IngramMicroDetails/{id}`: see {@link operations.deleteIngramMicroDetailsById}. */
  deleteIngramMicroDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIngramMicroDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroDetails | undefined>> {
    return operations.deleteIngramMicroDetailsById<As>(this.#halo, params, options)
  }
}
