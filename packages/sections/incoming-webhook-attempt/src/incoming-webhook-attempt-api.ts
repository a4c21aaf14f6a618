// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IncomingWebhookAttempt` as a method. */
export class IncomingWebhookAttemptAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IncomingWebhookAttempt`: see {@link operations.getIncomingWebhookAttempt}. */
  getIncomingWebhookAttempt<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIncomingWebhookAttemptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIncomingWebhookAttempt<T, As>(this.#halo, params, options)
  }
}
