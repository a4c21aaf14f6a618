// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AmazonSellerDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AmazonSellerDetails` as a method. */
export class AmazonSellerDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AmazonSellerDetails`: see {@link operations.getAmazonSellerDetails}. */
  getAmazonSellerDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAmazonSellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AmazonSellerDetails[]>> {
    return operations.getAmazonSellerDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AmazonSellerDetails`: see {@link operations.paginateAmazonSellerDetails}. */
  paginateAmazonSellerDetails(
    params?: operations.PaginateAmazonSellerDetailsParams,
    options?: PaginateOptions,
  ): Pages<AmazonSellerDetails> {
    return operations.paginateAmazonSellerDetails(this.#halo, params, options)
  }

  /** `POST /AmazonSellerDetails`: see {@link operations.postAmazonSellerDetails}. */
  postAmazonSellerDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAmazonSellerDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AmazonSellerDetails[], AmazonSellerDetails>>> {
    return operations.postAmazonSellerDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AmazonSellerDetails/{id}`: see {@link operations.getAmazonSellerDetailsById}. */
  getAmazonSellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAmazonSellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AmazonSellerDetails>> {
    return operations.getAmazonSellerDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AmazonSellerDetails/{id}`: see {@link operations.deleteAmazonSellerDetailsById}. */
  deleteAmazonSellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAmazonSellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AmazonSellerDetails | undefined>> {
    return operations.deleteAmazonSellerDetailsById<As>(this.#halo, params, options)
  }
}
