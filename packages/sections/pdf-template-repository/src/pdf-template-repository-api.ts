// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/PdfTemplateRepository` as a method. */
export class PdfTemplateRepositoryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PdfTemplateRepository`: see {@link operations.getPdfTemplateRepository}. */
  getPdfTemplateRepository<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPdfTemplateRepositoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getPdfTemplateRepository<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /PdfTemplateRepository`: see {@link operations.paginatePdfTemplateRepository}. */
  paginatePdfTemplateRepository<T = unknown>(
    params?: operations.PaginatePdfTemplateRepositoryParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginatePdfTemplateRepository<T>(this.#halo, params, options)
  }

  /** `GET /PdfTemplateRepository/{id}`: see {@link operations.getPdfTemplateRepositoryById}. */
  getPdfTemplateRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetPdfTemplateRepositoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPdfTemplateRepositoryById<T, As>(this.#halo, params, options)
  }
}
