// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PdfTemplate } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PdfTemplate` as a method. */
export class PdfTemplateAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PdfTemplate`: see {@link operations.getPdfTemplate}. */
  getPdfTemplate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPdfTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPdfTemplate<T, As>(this.#halo, params, options)
  }

  /** `POST /PdfTemplate`: see {@link operations.postPdfTemplate}. */
  postPdfTemplate<As extends ResponseAs = ResponseAs>(
    params: operations.PostPdfTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PdfTemplate>> {
    return operations.postPdfTemplate<As>(this.#halo, params, options)
  }

  /** `GET /PdfTemplate/{id}`: see {@link operations.getPdfTemplateById}. */
  getPdfTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPdfTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PdfTemplate>> {
    return operations.getPdfTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /PdfTemplate/{id}`: see {@link operations.deletePdfTemplateById}. */
  deletePdfTemplateById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeletePdfTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deletePdfTemplateById<T, As>(this.#halo, params, options)
  }
}
