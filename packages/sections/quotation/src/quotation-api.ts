// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { QuotationHeader, QuotationHeader_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Quotation` as a method. */
export class QuotationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Quotation`: see {@link operations.getQuotation}. */
  getQuotation<As extends ResponseAs = ResponseAs>(
    params?: operations.GetQuotationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, QuotationHeader_View>> {
    return operations.getQuotation<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Quotation`: see {@link operations.paginateQuotation}. */
  paginateQuotation(
    params?: operations.PaginateQuotationParams,
    options?: PaginateOptions,
  ): Pages<QuotationHeader> {
    return operations.paginateQuotation(this.#halo, params, options)
  }

  /** `POST /Quotation`: see {@link operations.postQuotation}. */
  postQuotation<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostQuotationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, QuotationHeader[], QuotationHeader>>> {
    return operations.postQuotation<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Quotation/Approval`: see {@link operations.postQuotationApproval}. */
  postQuotationApproval<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostQuotationApprovalParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postQuotationApproval<T, As>(this.#halo, params, options)
  }

  /** `POST /Quotation/Lines`: see {@link operations.postQuotationLines}. */
  postQuotationLines<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostQuotationLinesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postQuotationLines<T, As>(this.#halo, params, options)
  }

  /** `POST /Quotation/View`: see {@link operations.postQuotationView}. */
  postQuotationView<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostQuotationViewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postQuotationView<T, As>(this.#halo, params, options)
  }

  /** `GET /Quotation/{id}`: see {@link operations.getQuotationById}. */
  getQuotationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetQuotationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, QuotationHeader>> {
    return operations.getQuotationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Quotation/{id}`: see {@link operations.deleteQuotationById}. */
  deleteQuotationById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteQuotationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, QuotationHeader | undefined>> {
    return operations.deleteQuotationById<As>(this.#halo, params, options)
  }
}
