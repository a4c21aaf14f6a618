// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FacebookDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FacebookDetails` as a method. */
export class FacebookDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FacebookDetails`: see {@link operations.getFacebookDetails}. */
  getFacebookDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFacebookDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FacebookDetails[]>> {
    return operations.getFacebookDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /FacebookDetails`: see {@link operations.paginateFacebookDetails}. */
  paginateFacebookDetails(
    params?: operations.PaginateFacebookDetailsParams,
    options?: PaginateOptions,
  ): Pages<FacebookDetails> {
    return operations.paginateFacebookDetails(this.#halo, params, options)
  }

  /** `POST /FacebookDetails`: see {@link operations.postFacebookDetails}. */
  postFacebookDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFacebookDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FacebookDetails[], FacebookDetails>>> {
    return operations.postFacebookDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /FacebookDetails/{id}`: see {@link operations.getFacebookDetailsById}. */
  getFacebookDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFacebookDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FacebookDetails>> {
    return operations.getFacebookDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /FacebookDetails/{id}`: see {@link operations.deleteFacebookDetailsById}. */
  deleteFacebookDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteFacebookDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FacebookDetails | undefined>> {
    return operations.deleteFacebookDetailsById<As>(this.#halo, params, options)
  }
}
