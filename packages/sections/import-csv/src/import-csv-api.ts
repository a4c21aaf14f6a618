// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ImportCsv } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ImportCSV` as a method. */
export class ImportCSVAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ImportCSV`: see {@link operations.getImportCSV}. */
  getImportCSV<As extends ResponseAs = ResponseAs>(
    params?: operations.GetImportCSVParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ImportCsv[]>> {
    return operations.getImportCSV<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ImportCSV`: see {@link operations.paginateImportCSV}. */
  paginateImportCSV(
    params?: operations.PaginateImportCSVParams,
    options?: PaginateOptions,
  ): Pages<ImportCsv> {
    return operations.paginateImportCSV(this.#halo, params, options)
  }

  /** `POST /ImportCSV`: see {@link operations.postImportCSV}. */
  postImportCSV<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostImportCSVParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ImportCsv[], ImportCsv>>> {
    return operations.postImportCSV<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ImportCSV/{id}`: see {@link operations.getImportCSVById}. */
  getImportCSVById<As extends ResponseAs = ResponseAs>(
    params: operations.GetImportCSVByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ImportCsv>> {
    return operations.getImportCSVById<As>(this.#halo, params, options)
  }

  /** `DELETE /ImportCSV/{id}`: see {@link operations.deleteImportCSVById}. */
  deleteImportCSVById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteImportCSVByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ImportCsv | undefined>> {
    return operations.deleteImportCSVById<As>(this.#halo, params, options)
  }
}
