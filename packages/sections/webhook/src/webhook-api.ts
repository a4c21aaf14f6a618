// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Webhook } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Webhook` as a method. */
export class WebhookAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Webhook`: see {@link operations.getWebhook}. */
  getWebhook<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWebhook<T, As>(this.#halo, params, options)
  }

  /** `POST /Webhook`: see {@link operations.postWebhook}. */
  postWebhook<As extends ResponseAs = ResponseAs>(
    params: operations.PostWebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Webhook>> {
    return operations.postWebhook<As>(this.#halo, params, options)
  }

  /** `GET /Webhook/{id}`: see {@link operations.getWebhookById}. */
  getWebhookById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWebhookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Webhook>> {
    return operations.getWebhookById<As>(this.#halo, params, options)
  }

  /** `DELETE /Webhook/{id}`: see {@link operations.deleteWebhookById}. */
  deleteWebhookById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteWebhookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteWebhookById<T, As>(this.#halo, params, options)
  }
}
