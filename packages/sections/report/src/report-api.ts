// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AnalyzerProfile, AnalyzerProfile_List, AnalyzerProfile_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Report` as a method. */
export class ReportAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Report`: see {@link operations.getReport}. */
  getReport<As extends ResponseAs = ResponseAs>(
    params?: operations.GetReportParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AnalyzerProfile_View>> {
    return operations.getReport<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Report`: see {@link operations.paginateReport}. */
  paginateReport(
    params?: operations.PaginateReportParams,
    options?: PaginateOptions,
  ): Pages<AnalyzerProfile_List> {
    return operations.paginateReport(this.#halo, params, options)
  }

  /** `POST /Report`: see {@link operations.postReport}. */
  postReport<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostReportParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AnalyzerProfile[], AnalyzerProfile>>> {
    return operations.postReport<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Report/Bookmark`: see {@link operations.postReportBookmark}. */
  postReportBookmark<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostReportBookmarkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postReportBookmark<T, As>(this.#halo, params, options)
  }

  /** `POST /Report/createpdf`: see {@link operations.postReportCreatepdf}. */
  postReportCreatepdf<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostReportCreatepdfParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postReportCreatepdf<T, As>(this.#halo, params, options)
  }

  /** `POST /Report/print`: see {@link operations.postReportPrint}. */
  postReportPrint<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostReportPrintParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postReportPrint<T, As>(this.#halo, params, options)
  }

  /** `GET /Report/{id}`: see {@link operations.getReportById}. */
  getReportById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReportByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AnalyzerProfile>> {
    return operations.getReportById<As>(this.#halo, params, options)
  }

  /** `DELETE /Report/{id}`: see {@link operations.deleteReportById}. */
  deleteReportById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteReportByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AnalyzerProfile | undefined>> {
    return operations.deleteReportById<As>(this.#halo, params, options)
  }
}
