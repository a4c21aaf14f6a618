// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IncomingWebhookAttempt` as a method. */
export class IncomingWebhookAttemptAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IncomingWebhookAttempt`: see {@link operations.getIncomingWebhookAttempt}. */
  getIncomingWebhookAttempt<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIncomingWebhookAttemptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'attempts', T>>> {
    return operations.getIncomingWebhookAttempt<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /IncomingWebhookAttempt`: see {@link operations.paginateIncomingWebhookAttempt}. */
  paginateIncomingWebhookAttempt<T = unknown>(
    params?: operations.PaginateIncomingWebhookAttemptParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateIncomingWebhookAttempt<T>(this.#halo, params, options)
  }
}
