// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Feed` as a method. */
export class FeedAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Feed`: see {@link operations.getFeed}. */
  getFeed<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFeedParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'feed', T>>> {
    return operations.getFeed<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Feed`: see {@link operations.paginateFeed}. */
  paginateFeed<T = unknown>(
    params?: operations.PaginateFeedParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateFeed<T>(this.#halo, params, options)
  }
}
