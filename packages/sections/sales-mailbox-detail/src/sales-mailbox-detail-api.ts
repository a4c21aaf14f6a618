// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SalesMailboxDetail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SalesMailboxDetail` as a method. */
export class SalesMailboxDetailAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SalesMailboxDetail`: see {@link operations.getSalesMailboxDetail}. */
  getSalesMailboxDetail<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSalesMailboxDetailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SalesMailboxDetail[]>> {
    return operations.getSalesMailboxDetail<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SalesMailboxDetail`: see {@link operations.paginateSalesMailboxDetail}. */
  paginateSalesMailboxDetail(
    params?: operations.PaginateSalesMailboxDetailParams,
    options?: PaginateOptions,
  ): Pages<SalesMailboxDetail> {
    return operations.paginateSalesMailboxDetail(this.#halo, params, options)
  }

  /** `POST /SalesMailboxDetail`: see {@link operations.postSalesMailboxDetail}. */
  postSalesMailboxDetail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSalesMailboxDetailParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SalesMailboxDetail[], SalesMailboxDetail>>> {
    return operations.postSalesMailboxDetail<As, Flag>(this.#halo, params, options)
  }
}
