// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { WebhookEvent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/WebhookEvent` as a method. */
export class WebhookEventAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WebhookEvent`: see {@link operations.getWebhookEvent}. */
  getWebhookEvent<As extends ResponseAs = ResponseAs>(
    params?: operations.GetWebhookEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'events', WebhookEvent>>> {
    return operations.getWebhookEvent<As>(this.#halo, params, options)
  }

  /** Every record of `GET /WebhookEvent`: see {@link operations.paginateWebhookEvent}. */
  paginateWebhookEvent(
    params?: operations.PaginateWebhookEventParams,
    options?: PaginateOptions,
  ): Pages<WebhookEvent> {
    return operations.paginateWebhookEvent(this.#halo, params, options)
  }

  /** `POST /WebhookEvent`: see {@link operations.postWebhookEvent}. */
  postWebhookEvent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostWebhookEventParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, WebhookEvent[], WebhookEvent>>> {
    return operations.postWebhookEvent<As, Flag>(this.#halo, params, options)
  }

  /** `GET /WebhookEvent/{id}`: see {@link operations.getWebhookEventById}. */
  getWebhookEventById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWebhookEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WebhookEvent>> {
    return operations.getWebhookEventById<As>(this.#halo, params, options)
  }
}
