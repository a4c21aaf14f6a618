// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MarketingUnsubscribe } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MarketingUnsubscribe` as a method. */
export class MarketingUnsubscribeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MarketingUnsubscribe`: see {@link operations.getMarketingUnsubscribe}. */
  getMarketingUnsubscribe<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMarketingUnsubscribeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMarketingUnsubscribe<T, As>(this.#halo, params, options)
  }

  /** `POST /MarketingUnsubscribe`: see {@link operations.postMarketingUnsubscribe}. */
  postMarketingUnsubscribe<As extends ResponseAs = ResponseAs>(
    params: operations.PostMarketingUnsubscribeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingUnsubscribe>> {
    return operations.postMarketingUnsubscribe<As>(this.#halo, params, options)
  }

  /** `GET /MarketingUnsubscribe/{id}`: see {@link operations.getMarketingUnsubscribeById}. */
  getMarketingUnsubscribeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMarketingUnsubscribeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingUnsubscribe>> {
    return operations.getMarketingUnsubscribeById<As>(this.#halo, params, options)
  }

  /** `DELETE /MarketingUnsubscribe/{id}`: see {@link operations.deleteMarketingUnsubscribeById}. */
  deleteMarketingUnsubscribeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMarketingUnsubscribeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMarketingUnsubscribeById<T, As>(this.#halo, params, options)
  }
}
