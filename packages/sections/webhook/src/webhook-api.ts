// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Webhook } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Webhook` as a method. */
export class WebhookAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Webhook`: see {@link operations.getWebhook}. */
  getWebhook<As extends ResponseAs = ResponseAs>(
    params?: operations.GetWebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Webhook[]>> {
    return operations.getWebhook<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Webhook`: see {@link operations.paginateWebhook}. */
  paginateWebhook(
    params?: operations.PaginateWebhookParams,
    options?: PaginateOptions,
  ): Pages<Webhook> {
    return operations.paginateWebhook(this.#halo, params, options)
  }

  /** `POST /Webhook`: see {@link operations.postWebhook}. */
  postWebhook<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostWebhookParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Webhook[], Webhook>>> {
    return operations.postWebhook<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Webhook/{id}`: see {@link operations.getWebhookById}. */
  getWebhookById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWebhookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Webhook>> {
    return operations.getWebhookById<As>(this.#halo, params, options)
  }

  /** `DELETE /Webhook/{id}`: see {@link operations.deleteWebhookById}. */
  deleteWebhookById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteWebhookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Webhook | undefined>> {
    return operations.deleteWebhookById<As>(this.#halo, params, options)
  }
}
