// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ImportCsv } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ImportCSV` as a method. */
export class ImportCSVAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ImportCSV`: see {@link operations.getImportCSV}. */
  getImportCSV<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetImportCSVParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getImportCSV<T, As>(this.#halo, params, options)
  }

  /** `POST /ImportCSV`: see {@link operations.postImportCSV}. */
  postImportCSV<As extends ResponseAs = ResponseAs>(
    params: operations.PostImportCSVParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ImportCsv>> {
    return operations.postImportCSV<As>(this.#halo, params, options)
  }

  /** `GET /ImportCSV/{id}`: see {@link operations.getImportCSVById}. */
  getImportCSVById<As extends ResponseAs = ResponseAs>(
    params: operations.GetImportCSVByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ImportCsv>> {
    return operations.getImportCSVById<As>(this.#halo, params, options)
  }

  /** `DELETE /ImportCSV/{id}`: see {@link operations.deleteImportCSVById}. */
  deleteImportCSVById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteImportCSVByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteImportCSVById<T, As>(this.#halo, params, options)
  }
}
