// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { InvoicePayment_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/InvoicePayment` as a method. */
export class InvoicePaymentAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /InvoicePayment`: see {@link operations.getInvoicePayment}. */
  getInvoicePayment<As extends ResponseAs = ResponseAs>(
    params?: operations.GetInvoicePaymentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'payments', InvoicePayment_List>>> {
    return operations.getInvoicePayment<As>(this.#halo, params, options)
  }

  /** Every record of `GET /InvoicePayment`: see {@link operations.paginateInvoicePayment}. */
  paginateInvoicePayment(
    params?: operations.PaginateInvoicePaymentParams,
    options?: PaginateOptions,
  ): Pages<InvoicePayment_List> {
    return operations.paginateInvoicePayment(this.#halo, params, options)
  }

  /** `POST /InvoicePayment`: see {@link operations.postInvoicePayment}. */
  postInvoicePayment<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostInvoicePaymentParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, InvoicePayment_List[], InvoicePayment_List>>> {
    return operations.postInvoicePayment<As, Flag>(this.#halo, params, options)
  }

  /** `GET /InvoicePayment/{id}`: see {@link operations.getInvoicePaymentById}. */
  getInvoicePaymentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetInvoicePaymentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoicePayment_List>> {
    return operations.getInvoicePaymentById<As>(this.#halo, params, options)
  }

  /** `DELETE /InvoicePayment/{id}`: see {@link operations.deleteInvoicePaymentById}. */
  deleteInvoicePaymentById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteInvoicePaymentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoicePayment_List | undefined>> {
    return operations.deleteInvoicePaymentById<As>(this.#halo, params, options)
  }
}
