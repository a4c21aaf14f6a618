// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SalesMailbox } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SalesMailbox` as a method. */
export class SalesMailboxAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SalesMailbox`: see {@link operations.getSalesMailbox}. */
  getSalesMailbox<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSalesMailboxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSalesMailbox<T, As>(this.#halo, params, options)
  }

  /** `POST /SalesMailbox`: see {@link operations.postSalesMailbox}. */
  postSalesMailbox<As extends ResponseAs = ResponseAs>(
    params: operations.PostSalesMailboxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SalesMailbox>> {
    return operations.postSalesMailbox<As>(this.#halo, params, options)
  }

  /** `GET /SalesMailbox/{id}`: see {@link operations.getSalesMailboxById}. */
  getSalesMailboxById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSalesMailboxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SalesMailbox>> {
    return operations.getSalesMailboxById<As>(this.#halo, params, options)
  }

  /** `DELETE /SalesMailbox/{id}`: see {@link operations.deleteSalesMailboxById}. */
  deleteSalesMailboxById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSalesMailboxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSalesMailboxById<T, As>(this.#halo, params, options)
  }
}
