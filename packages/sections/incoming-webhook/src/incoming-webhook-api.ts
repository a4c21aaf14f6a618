// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IncomingWebhook } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IncomingWebhook` as a method. */
export class IncomingWebhookAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IncomingWebhook`: see {@link operations.getIncomingWebhook}. */
  getIncomingWebhook<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIncomingWebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'webhooks', IncomingWebhook>>> {
    return operations.getIncomingWebhook<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IncomingWebhook`: see {@link operations.paginateIncomingWebhook}. */
  paginateIncomingWebhook(
    params?: operations.PaginateIncomingWebhookParams,
    options?: PaginateOptions,
  ): Pages<IncomingWebhook> {
    return operations.paginateIncomingWebhook(this.#halo, params, options)
  }

  /** `POST /IncomingWebhook`: see {@link operations.postIncomingWebhook}. */
  postIncomingWebhook<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIncomingWebhookParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IncomingWebhook[], IncomingWebhook>>> {
    return operations.postIncomingWebhook<As, Flag>(this.#halo, params, options)
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
  deleteIncomingWebhookById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIncomingWebhookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IncomingWebhook | undefined>> {
    return operations.deleteIncomingWebhookById<As>(this.#halo, params, options)
  }
}
