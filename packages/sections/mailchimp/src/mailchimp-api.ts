// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Mailchimp` as a method. */
export class MailchimpAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Mailchimp/Get`: see {@link operations.getMailchimpGet}. */
  getMailchimpGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMailchimpGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMailchimpGet<T, As>(this.#halo, params, options)
  }
}
