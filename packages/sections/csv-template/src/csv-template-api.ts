// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CSVTemplate } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CSVTemplate` as a method. */
export class CSVTemplateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CSVTemplate`: see {@link operations.getCSVTemplate}. */
  getCSVTemplate<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCSVTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSVTemplate[]>> {
    return operations.getCSVTemplate<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CSVTemplate`: see {@link operations.paginateCSVTemplate}. */
  paginateCSVTemplate(
    params?: operations.PaginateCSVTemplateParams,
    options?: PaginateOptions,
  ): Pages<CSVTemplate> {
    return operations.paginateCSVTemplate(this.#halo, params, options)
  }

  /** `POST /CSVTemplate`: see {@link operations.postCSVTemplate}. */
  postCSVTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCSVTemplateParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CSVTemplate[], CSVTemplate>>> {
    return operations.postCSVTemplate<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CSVTemplate/{id}`: see {@link operations.getCSVTemplateById}. */
  getCSVTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCSVTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSVTemplate>> {
    return operations.getCSVTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /CSVTemplate/{id}`: see {@link operations.deleteCSVTemplateById}. */
  deleteCSVTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCSVTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSVTemplate | undefined>> {
    return operations.deleteCSVTemplateById<As>(this.#halo, params, options)
  }
}
