// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AWSDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AWSDetails` as a method. */
export class AWSDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AWSDetails`: see {@link operations.getAWSDetails}. */
  getAWSDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAWSDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AWSDetails[]>> {
    return operations.getAWSDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AWSDetails`: see {@link operations.paginateAWSDetails}. */
  paginateAWSDetails(
    params?: operations.PaginateAWSDetailsParams,
    options?: PaginateOptions,
  ): Pages<AWSDetails> {
    return operations.paginateAWSDetails(this.#halo, params, options)
  }

  /** `POST /AWSDetails`: see {@link operations.postAWSDetails}. */
  postAWSDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAWSDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AWSDetails[], AWSDetails>>> {
    return operations.postAWSDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AWSDetails/{id}`: see {@link operations.getAWSDetailsById}. */
  getAWSDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAWSDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AWSDetails>> {
    return operations.getAWSDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AWSDetails/{id}`: see {@link operations.deleteAWSDetailsById}. */
  deleteAWSDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAWSDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AWSDetails | undefined>> {
    return operations.deleteAWSDetailsById<As>(this.#halo, params, options)
  }
}
