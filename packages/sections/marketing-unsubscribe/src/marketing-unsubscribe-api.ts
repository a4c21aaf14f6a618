// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MarketingUnsubscribe } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MarketingUnsubscribe` as a method. */
export class MarketingUnsubscribeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MarketingUnsubscribe`: see {@link operations.getMarketingUnsubscribe}. */
  getMarketingUnsubscribe<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMarketingUnsubscribeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingUnsubscribe[]>> {
    return operations.getMarketingUnsubscribe<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MarketingUnsubscribe`: see {@link operations.paginateMarketingUnsubscribe}. */
  paginateMarketingUnsubscribe(
    params?: operations.PaginateMarketingUnsubscribeParams,
    options?: PaginateOptions,
  ): Pages<MarketingUnsubscribe> {
    return operations.paginateMarketingUnsubscribe(this.#halo, params, options)
  }

  /** `POST /MarketingUnsubscribe`: see {@link operations.postMarketingUnsubscribe}. */
  postMarketingUnsubscribe<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMarketingUnsubscribeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MarketingUnsubscribe[], MarketingUnsubscribe>>> {
    return operations.postMarketingUnsubscribe<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MarketingUnsubscribe/{id}`: see {@link operations.getMarketingUnsubscribeById}. */
  getMarketingUnsubscribeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMarketingUnsubscribeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingUnsubscribe>> {
    return operations.getMarketingUnsubscribeById<As>(this.#halo, params, options)
  }

  /** `DELETE /MarketingUnsubscribe/{id}`: see {@link operations.deleteMarketingUnsubscribeById}. */
  deleteMarketingUnsubscribeById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMarketingUnsubscribeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingUnsubscribe | undefined>> {
    return operations.deleteMarketingUnsubscribeById<As>(this.#halo, params, options)
  }
}
