// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SalesMailbox } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SalesMailbox` as a method. */
export class SalesMailboxAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SalesMailbox`: see {@link operations.getSalesMailbox}. */
  getSalesMailbox<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSalesMailboxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SalesMailbox[]>> {
    return operations.getSalesMailbox<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SalesMailbox`: see {@link operations.paginateSalesMailbox}. */
  paginateSalesMailbox(
    params?: operations.PaginateSalesMailboxParams,
    options?: PaginateOptions,
  ): Pages<SalesMailbox> {
    return operations.paginateSalesMailbox(this.#halo, params, options)
  }

  /** `POST /SalesMailbox`: see {@link operations.postSalesMailbox}. */
  postSalesMailbox<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSalesMailboxParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SalesMailbox[], SalesMailbox>>> {
    return operations.postSalesMailbox<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SalesMailbox/{id}`: see {@link operations.getSalesMailboxById}. */
  getSalesMailboxById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSalesMailboxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SalesMailbox>> {
    return operations.getSalesMailboxById<As>(this.#halo, params, options)
  }

  /** `DELETE /SalesMailbox/{id}`: see {@link operations.deleteSalesMailboxById}. */
  deleteSalesMailboxById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSalesMailboxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SalesMailbox | undefined>> {
    return operations.deleteSalesMailboxById<As>(this.#halo, params, options)
  }
}
