// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SalesMailboxDetail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SalesMailboxDetail` as a method. */
export class SalesMailboxDetailAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SalesMailboxDetail`: see {@link operations.getSalesMailboxDetail}. */
  getSalesMailboxDetail<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSalesMailboxDetailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSalesMailboxDetail<T, As>(this.#halo, params, options)
  }

  /** `POST /SalesMailboxDetail`: see {@link operations.postSalesMailboxDetail}. */
  postSalesMailboxDetail<As extends ResponseAs = ResponseAs>(
    params: operations.PostSalesMailboxDetailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SalesMailboxDetail>> {
    return operations.postSalesMailboxDetail<As>(this.#halo, params, options)
  }
}
