// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { InvoiceHeader, InvoiceHeader_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/RecurringInvoice` as a method. */
export class RecurringInvoiceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /RecurringInvoice`: see {@link operations.getRecurringInvoice}. */
  getRecurringInvoice<As extends ResponseAs = ResponseAs>(
    params?: operations.GetRecurringInvoiceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoiceHeader_View>> {
    return operations.getRecurringInvoice<As>(this.#halo, params, options)
  }

  /** Every record of `GET /RecurringInvoice`: see {@link operations.paginateRecurringInvoice}. */
  paginateRecurringInvoice(
    params?: operations.PaginateRecurringInvoiceParams,
    options?: PaginateOptions,
  ): Pages<InvoiceHeader> {
    return operations.paginateRecurringInvoice(this.#halo, params, options)
  }

  /** `POST /RecurringInvoice`: see {@link operations.postRecurringInvoice}. */
  postRecurringInvoice<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostRecurringInvoiceParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, InvoiceHeader[], InvoiceHeader>>> {
    return operations.postRecurringInvoice<As, Flag>(this.#halo, params, options)
  }

  /** `POST /RecurringInvoice/Lines`: see {@link operations.postRecurringInvoiceLines}. */
  postRecurringInvoiceLines<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostRecurringInvoiceLinesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postRecurringInvoiceLines<T, As>(this.#halo, params, options)
  }

  /** `POST /RecurringInvoice/process`: see {@link operations.postRecurringInvoiceProcess}. */
  postRecurringInvoiceProcess<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostRecurringInvoiceProcessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postRecurringInvoiceProcess<T, As>(this.#halo, params, options)
  }

  /** `POST /RecurringInvoice/updatelines`: see {@link operations.postRecurringInvoiceUpdatelines}. */
  postRecurringInvoiceUpdatelines<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostRecurringInvoiceUpdatelinesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postRecurringInvoiceUpdatelines<T, As>(this.#halo, params, options)
  }

  /** `GET /RecurringInvoice/{id}`: see {@link operations.getRecurringInvoiceById}. */
  getRecurringInvoiceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetRecurringInvoiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoiceHeader>> {
    return operations.getRecurringInvoiceById<As>(this.#halo, params, options)
  }

  /** `DELETE /RecurringInvoice/{id}`: see {@link operations.deleteRecurringInvoiceById}. */
  deleteRecurringInvoiceById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteRecurringInvoiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoiceHeader | undefined>> {
    return operations.deleteRecurringInvoiceById<As>(this.#halo, params, options)
  }
}
