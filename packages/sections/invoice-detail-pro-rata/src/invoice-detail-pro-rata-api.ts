// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { InvoiceDetailProRata } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/InvoiceDetailProRata` as a method. */
export class InvoiceDetailProRataAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /InvoiceDetailProRata`: see {@link operations.getInvoiceDetailProRata}. */
  getInvoiceDetailProRata<As extends ResponseAs = ResponseAs>(
    params?: operations.GetInvoiceDetailProRataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'prorata', InvoiceDetailProRata>>> {
    return operations.getInvoiceDetailProRata<As>(this.#halo, params, options)
  }

  /** Every record of `GET /InvoiceDetailProRata`: see {@link operations.paginateInvoiceDetailProRata}. */
  paginateInvoiceDetailProRata(
    params?: operations.PaginateInvoiceDetailProRataParams,
    options?: PaginateOptions,
  ): Pages<InvoiceDetailProRata> {
    return operations.paginateInvoiceDetailProRata(this.#halo, params, options)
  }
}
