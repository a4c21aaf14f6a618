// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IncomingWebhook } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IncomingWebhook` as a method. */
export class IncomingWebhookAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IncomingWebhook`: see {@link operations.getIncomingWebhook}. */
  getIncomingWebhook<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIncomingWebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIncomingWebhook<T, As>(this.#halo, params, options)
  }

  /** `POST /IncomingWebhook`: see {@link operations.postIncomingWebhook}. */
  postIncomingWebhook<As extends ResponseAs = ResponseAs>(
    params: operations.PostIncomingWebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IncomingWebhook>> {
    return operations.postIncomingWebhook<As>(this.#halo, params, options)
  }

  /** `POST /IncomingWebhook/Process`: see {@link operations.postIncomingWebhookProcess}. */
  postIncomingWebhookProcess<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIncomingWebhookProcessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIncomingWebhookProcess<T, As>(this.#halo, params, options)
  }

  /** `GET /IncomingWebhook/{id}`: see {@link operations.getIncomingWebhookById}. */
  getIncomingWebhookById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIncomingWebhookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IncomingWebhook>> {
    return operations.getIncomingWebhookById<As>(this.#halo, params, options)
  }

  /** `DELETE /IncomingWebhook/{id}`: see {@link operations.deleteIncomingWebhookById}. */
  deleteIncomingWebhookById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIncomingWebhookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIncomingWebhookById<T, As>(this.#halo, params, options)
  }
}
