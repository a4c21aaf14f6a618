// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AdobeAcrobatDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AdobeAcrobatDetails` as a method. */
export class AdobeAcrobatDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AdobeAcrobatDetails`: see {@link operations.getAdobeAcrobatDetails}. */
  getAdobeAcrobatDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAdobeAcrobatDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeAcrobatDetails[]>> {
    return operations.getAdobeAcrobatDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AdobeAcrobatDetails`: see {@link operations.paginateAdobeAcrobatDetails}. */
  paginateAdobeAcrobatDetails(
    params?: operations.PaginateAdobeAcrobatDetailsParams,
    options?: PaginateOptions,
  ): Pages<AdobeAcrobatDetails> {
    return operations.paginateAdobeAcrobatDetails(this.#halo, params, options)
  }

  /** `POST /AdobeAcrobatDetails`: see {@link operations.postAdobeAcrobatDetails}. */
  postAdobeAcrobatDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAdobeAcrobatDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AdobeAcrobatDetails[], AdobeAcrobatDetails>>> {
    return operations.postAdobeAcrobatDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AdobeAcrobatDetails/{id}`: see {@link operations.getAdobeAcrobatDetailsById}. */
  getAdobeAcrobatDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAdobeAcrobatDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeAcrobatDetails>> {
    return operations.getAdobeAcrobatDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AdobeAcrobatDetails/{id}`: see {@link operations.deleteAdobeAcrobatDetailsById}. */
  deleteAdobeAcrobatDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAdobeAcrobatDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeAcrobatDetails | undefined>> {
    return operations.deleteAdobeAcrobatDetailsById<As>(this.#halo, params, options)
  }
}
