// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PdfTemplate } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PdfTemplate` as a method. */
export class PdfTemplateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PdfTemplate`: see {@link operations.getPdfTemplate}. */
  getPdfTemplate<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPdfTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PdfTemplate[]>> {
    return operations.getPdfTemplate<As>(this.#halo, params, options)
  }

  /** Every record of `GET /PdfTemplate`: see {@link operations.paginatePdfTemplate}. */
  paginatePdfTemplate(
    params?: operations.PaginatePdfTemplateParams,
    options?: PaginateOptions,
  ): Pages<PdfTemplate> {
    return operations.paginatePdfTemplate(this.#halo, params, options)
  }

  /** `POST /PdfTemplate`: see {@link operations.postPdfTemplate}. */
  postPdfTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPdfTemplateParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PdfTemplate[], PdfTemplate>>> {
    return operations.postPdfTemplate<As, Flag>(this.#halo, params, options)
  }

  /** `GET /PdfTemplate/{id}`: see {@link operations.getPdfTemplateById}. */
  getPdfTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPdfTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PdfTemplate>> {
    return operations.getPdfTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /PdfTemplate/{id}`: see {@link operations.deletePdfTemplateById}. */
  deletePdfTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePdfTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PdfTemplate | undefined>> {
    return operations.deletePdfTemplateById<As>(this.#halo, params, options)
  }
}
