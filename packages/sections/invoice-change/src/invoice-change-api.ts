// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { InvoiceChange } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/InvoiceChange` as a method. */
export class InvoiceChangeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /InvoiceChange`: see {@link operations.getInvoiceChange}. */
  getInvoiceChange<As extends ResponseAs = ResponseAs>(
    params?: operations.GetInvoiceChangeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'changehistory', InvoiceChange>>> {
    return operations.getInvoiceChange<As>(this.#halo, params, options)
  }

  /** Every record of `GET /InvoiceChange`: see {@link operations.paginateInvoiceChange}. */
  paginateInvoiceChange(
    params?: operations.PaginateInvoiceChangeParams,
    options?: PaginateOptions,
  ): Pages<InvoiceChange> {
    return operations.paginateInvoiceChange(this.#halo, params, options)
  }

  /** `POST /InvoiceChange`: see {@link operations.postInvoiceChange}. */
  postInvoiceChange<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostInvoiceChangeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, InvoiceChange[], InvoiceChange>>> {
    return operations.postInvoiceChange<As, Flag>(this.#halo, params, options)
  }
}
