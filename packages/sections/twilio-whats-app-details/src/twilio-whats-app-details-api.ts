// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TwilioWhatsAppDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TwilioWhatsAppDetails` as a method. */
export class TwilioWhatsAppDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TwilioWhatsAppDetails`: see {@link operations.getTwilioWhatsAppDetails}. */
  getTwilioWhatsAppDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTwilioWhatsAppDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwilioWhatsAppDetails[]>> {
    return operations.getTwilioWhatsAppDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TwilioWhatsAppDetails`: see {@link operations.paginateTwilioWhatsAppDetails}. */
  paginateTwilioWhatsAppDetails(
    params?: operations.PaginateTwilioWhatsAppDetailsParams,
    options?: PaginateOptions,
  ): Pages<TwilioWhatsAppDetails> {
    return operations.paginateTwilioWhatsAppDetails(this.#halo, params, options)
  }

  /** `POST /TwilioWhatsAppDetails`: see {@link operations.postTwilioWhatsAppDetails}. */
  postTwilioWhatsAppDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTwilioWhatsAppDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TwilioWhatsAppDetails[], TwilioWhatsAppDetails>>> {
    return operations.postTwilioWhatsAppDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TwilioWhatsAppDetails/{id}`: see {@link operations.getTwilioWhatsAppDetailsById}. */
  getTwilioWhatsAppDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTwilioWhatsAppDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwilioWhatsAppDetails>> {
    return operations.getTwilioWhatsAppDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TwilioWhatsAppDetails/{id}`: see {@link operations.deleteTwilioWhatsAppDetailsById}. */
  deleteTwilioWhatsAppDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTwilioWhatsAppDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwilioWhatsAppDetails | undefined>> {
    return operations.deleteTwilioWhatsAppDetailsById<As>(this.#halo, params, options)
  }
}
