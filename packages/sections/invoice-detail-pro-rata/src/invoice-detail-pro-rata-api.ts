// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/InvoiceDetailProRata` as a method. */
export class InvoiceDetailProRataAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /InvoiceDetailProRata`: see {@link operations.getInvoiceDetailProRata}. */
  getInvoiceDetailProRata<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetInvoiceDetailProRataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getInvoiceDetailProRata<T, As>(this.#halo, params, options)
  }
}
