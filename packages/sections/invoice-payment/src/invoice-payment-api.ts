// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { InvoicePayment_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/InvoicePayment` as a method. */
export class InvoicePaymentAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /InvoicePayment`: see {@link operations.getInvoicePayment}. */
  getInvoicePayment<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetInvoicePaymentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getInvoicePayment<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /InvoicePayment`: see {@link operations.paginateInvoicePayment}. */
  paginateInvoicePayment<T = unknown>(
    params?: operations.PaginateInvoicePaymentParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateInvoicePayment<T>(this.#halo, params, options)
  }

  /** `POST /InvoicePayment`: see {@link operations.postInvoicePayment}. */
  postInvoicePayment<As extends ResponseAs = ResponseAs>(
    params: operations.PostInvoicePaymentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoicePayment_List>> {
    return operations.postInvoicePayment<As>(this.#halo, params, options)
  }

  /** `GET /InvoicePayment/{id}`: see {@link operations.getInvoicePaymentById}. */
  getInvoicePaymentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetInvoicePaymentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoicePayment_List>> {
    return operations.getInvoicePaymentById<As>(this.#halo, params, options)
  }

  /** `DELETE /InvoicePayment/{id}`: see {@link operations.deleteInvoicePaymentById}. */
  deleteInvoicePaymentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteInvoicePaymentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteInvoicePaymentById<T, As>(this.#halo, params, options)
  }
}
