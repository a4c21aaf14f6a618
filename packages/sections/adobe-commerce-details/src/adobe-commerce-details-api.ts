// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AdobeCommerceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AdobeCommerceDetails` as a method. */
export class AdobeCommerceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AdobeCommerceDetails`: see {@link operations.getAdobeCommerceDetails}. */
  getAdobeCommerceDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAdobeCommerceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeCommerceDetails[]>> {
    return operations.getAdobeCommerceDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AdobeCommerceDetails`: see {@link operations.paginateAdobeCommerceDetails}. */
  paginateAdobeCommerceDetails(
    params?: operations.PaginateAdobeCommerceDetailsParams,
    options?: PaginateOptions,
  ): Pages<AdobeCommerceDetails> {
    return operations.paginateAdobeCommerceDetails(this.#halo, params, options)
  }

  /** `POST /AdobeCommerceDetails`: see {@link operations.postAdobeCommerceDetails}. */
  postAdobeCommerceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAdobeCommerceDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AdobeCommerceDetails[], AdobeCommerceDetails>>> {
    return operations.postAdobeCommerceDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AdobeCommerceDetails/{id}`: see {@link operations.getAdobeCommerceDetailsById}. */
  getAdobeCommerceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAdobeCommerceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeCommerceDetails>> {
    return operations.getAdobeCommerceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AdobeCommerceDetails/{id}`: see {@link operations.deleteAdobeCommerceDetailsById}. */
  deleteAdobeCommerceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAdobeCommerceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeCommerceDetails | undefined>> {
    return operations.deleteAdobeCommerceDetailsById<As>(this.#halo, params, options)
  }
}
