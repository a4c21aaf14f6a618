// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Bytes, Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { InvoiceHeader, InvoiceHeader_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Invoice` as a method. */
export class InvoiceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Invoice`: see {@link operations.getInvoice}. */
  getInvoice<As extends ResponseAs = ResponseAs>(
    params?: operations.GetInvoiceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoiceHeader_View>> {
    return operations.getInvoice<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Invoice`: see {@link operations.paginateInvoice}. */
  paginateInvoice(
    params?: operations.PaginateInvoiceParams,
    options?: PaginateOptions,
  ): Pages<InvoiceHeader> {
    return operations.paginateInvoice(this.#halo, params, options)
  }

  /** `POST /Invoice`: see {@link operations.postInvoice}. */
  postInvoice<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostInvoiceParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, InvoiceHeader[], InvoiceHeader>>> {
    return operations.postInvoice<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Invoice/PDF/{id}`: see {@link operations.postInvoicePDFById}. */
  postInvoicePDFById<As extends ResponseAs = ResponseAs>(
    params: operations.PostInvoicePDFByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Bytes>> {
    return operations.postInvoicePDFById<As>(this.#halo, params, options)
  }

  /** `POST /Invoice/View`: see {@link operations.postInvoiceView}. */
  postInvoiceView<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostInvoiceViewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postInvoiceView<T, As>(this.#halo, params, options)
  }

  /** `GET /Invoice/lines`: see {@link operations.getInvoiceLines}. */
  getInvoiceLines<As extends ResponseAs = ResponseAs>(
    params?: operations.GetInvoiceLinesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoiceHeader_View>> {
    return operations.getInvoiceLines<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Invoice/lines`: see {@link operations.paginateInvoiceLines}. */
  paginateInvoiceLines(
    params?: operations.PaginateInvoiceLinesParams,
    options?: PaginateOptions,
  ): Pages<InvoiceHeader> {
    return operations.paginateInvoiceLines(this.#halo, params, options)
  }

  /** `POST /Invoice/updatelines`: see {@link operations.postInvoiceUpdatelines}. */
  postInvoiceUpdatelines<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostInvoiceUpdatelinesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postInvoiceUpdatelines<T, As>(this.#halo, params, options)
  }

  /** `GET /Invoice/{id}`: see {@link operations.getInvoiceById}. */
  getInvoiceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetInvoiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoiceHeader>> {
    return operations.getInvoiceById<As>(this.#halo, params, options)
  }

  /** `DELETE /Invoice/{id}`: see {@link operations.deleteInvoiceById}. */
  deleteInvoiceById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteInvoiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, InvoiceHeader | undefined>> {
    return operations.deleteInvoiceById<As>(this.#halo, params, options)
  }

  /** `POST /Invoice/{id}/void`: see {@link operations.postInvoiceByIdVoid}. */
  postInvoiceByIdVoid<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostInvoiceByIdVoidParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postInvoiceByIdVoid<T, As>(this.#halo, params, options)
  }
}
