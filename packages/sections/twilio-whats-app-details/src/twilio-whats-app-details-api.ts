// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TwilioWhatsAppDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TwilioWhatsAppDetails` as a method. */
export class TwilioWhatsAppDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TwilioWhatsAppDetails`: see {@link operations.getTwilioWhatsAppDetails}. */
  getTwilioWhatsAppDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTwilioWhatsAppDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTwilioWhatsAppDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /TwilioWhatsAppDetails`: see {@link operations.postTwilioWhatsAppDetails}. */
  postTwilioWhatsAppDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostTwilioWhatsAppDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwilioWhatsAppDetails>> {
    return operations.postTwilioWhatsAppDetails<As>(this.#halo, params, options)
  }

  /** `GET /TwilioWhatsAppDetails/{id}`: see {@link operations.getTwilioWhatsAppDetailsById}. */
  getTwilioWhatsAppDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTwilioWhatsAppDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwilioWhatsAppDetails>> {
    return operations.getTwilioWhatsAppDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TwilioWhatsAppDetails/{id}`: see {@link operations.deleteTwilioWhatsAppDetailsById}. */
  deleteTwilioWhatsAppDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTwilioWhatsAppDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTwilioWhatsAppDetailsById<T, As>(this.#halo, params, options)
  }
}
