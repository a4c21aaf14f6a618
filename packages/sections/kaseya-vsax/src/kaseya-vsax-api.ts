// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/KaseyaVSAX` as a method. */
export class KaseyaVSAXAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /KaseyaVSAX/CreateWebhook/{detailsId}`: see {@link operations.postKaseyaVSAXCreateWebhookDetailsId}. */
  postKaseyaVSAXCreateWebhookDetailsId<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostKaseyaVSAXCreateWebhookDetailsIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postKaseyaVSAXCreateWebhookDetailsId<T, As>(this.#halo, params, options)
  }

  /** `DELETE /KaseyaVSAX/DeleteWebhook/{detailsId}`: see {@link operations.deleteKaseyaVSAXDeleteWebhookDetailsId}. */
  deleteKaseyaVSAXDeleteWebhookDetailsId<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteKaseyaVSAXDeleteWebhookDetailsIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteKaseyaVSAXDeleteWebhookDetailsId<T, As>(this.#halo, params, options)
  }

  /** `GET /KaseyaVSAX/Get`: see {@link operations.getKaseyaVSAXGet}. */
  getKaseyaVSAXGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetKaseyaVSAXGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getKaseyaVSAXGet<T, As>(this.#halo, params, options)
  }
}
