// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { WebhookEvent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/WebhookEvent` as a method. */
export class WebhookEventAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WebhookEvent`: see {@link operations.getWebhookEvent}. */
  getWebhookEvent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWebhookEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWebhookEvent<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /WebhookEvent`: see {@link operations.paginateWebhookEvent}. */
  paginateWebhookEvent<T = unknown>(
    params?: operations.PaginateWebhookEventParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateWebhookEvent<T>(this.#halo, params, options)
  }

  /** `POST /WebhookEvent`: see {@link operations.postWebhookEvent}. */
  postWebhookEvent<As extends ResponseAs = ResponseAs>(
    params: operations.PostWebhookEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WebhookEvent>> {
    return operations.postWebhookEvent<As>(this.#halo, params, options)
  }

  /** `GET /WebhookEvent/{id}`: see {@link operations.getWebhookEventById}. */
  getWebhookEventById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWebhookEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WebhookEvent>> {
    return operations.getWebhookEventById<As>(this.#halo, params, options)
  }
}
