// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AmazonSellerDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AmazonSellerDetails` as a method. */
export class AmazonSellerDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AmazonSellerDetails`: see {@link operations.getAmazonSellerDetails}. */
  getAmazonSellerDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAmazonSellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAmazonSellerDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /AmazonSellerDetails`: see {@link operations.postAmazonSellerDetails}. */
  postAmazonSellerDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostAmazonSellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AmazonSellerDetails>> {
    return operations.postAmazonSellerDetails<As>(this.#halo, params, options)
  }

  /** `GET /AmazonSellerDetails/{id}`: see {@link operations.getAmazonSellerDetailsById}. */
  getAmazonSellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAmazonSellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AmazonSellerDetails>> {
    return operations.getAmazonSellerDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AmazonSellerDetails/{id}`: see {@link operations.deleteAmazonSellerDetailsById}. */
  deleteAmazonSellerDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAmazonSellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAmazonSellerDetailsById<T, As>(this.#halo, params, options)
  }
}
