// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Twilio` as a method. */
export class TwilioAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /Twilio/callback`: see {@link operations.postTwilioCallback}. */
  postTwilioCallback<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostTwilioCallbackParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTwilioCallback<T, As>(this.#halo, params, options)
  }

  /** `POST /Twilio/twiml`: see {@link operations.postTwilioTwiml}. */
  postTwilioTwiml<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostTwilioTwimlParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTwilioTwiml<T, As>(this.#halo, params, options)
  }
}
