// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { InvoiceChange } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/InvoiceChange` as a method. */
export class InvoiceChangeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /InvoiceChange`: see {@link operations.getInvoiceChange}. */
  getInvoiceChange<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetInvoiceChangeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getInvoiceChange<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /InvoiceChange`: see {@link operations.paginateInvoiceChange}. */
  paginateInvoiceChange<T = unknown>(
    params?: operations.PaginateInvoiceChangeParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateInvoiceChange<T>(this.#halo, params, options)
  }

  /** `POST /InvoiceChange`: see {@link operations.postInvoiceChange}. */
  postInvoiceChange<As extends ResponseAs = ResponseAs>(
    params: operations.PostInvoiceChangeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoiceChange>> {
    return operations.postInvoiceChange<As>(this.#halo, params, options)
  }
}
