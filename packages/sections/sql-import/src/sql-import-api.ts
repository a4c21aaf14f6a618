// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SQLImport } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SQLImport` as a method. */
export class SQLImportAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SQLImport`: see {@link operations.getSQLImport}. */
  getSQLImport<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSQLImportParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSQLImport<T, As>(this.#halo, params, options)
  }

  /** `POST /SQLImport`: see {@link operations.postSQLImport}. */
  postSQLImport<As extends ResponseAs = ResponseAs>(
    params: operations.PostSQLImportParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SQLImport>> {
    return operations.postSQLImport<As>(this.#halo, params, options)
  }

  /** `GET /SQLImport/{id}`: see {@link operations.getSQLImportById}. */
  getSQLImportById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSQLImportByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SQLImport>> {
    return operations.getSQLImportById<As>(this.#halo, params, options)
  }

  /** `DELETE /SQLImport/{id}`: see {@link operations.deleteSQLImportById}. */
  deleteSQLImportById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSQLImportByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSQLImportById<T, As>(this.#halo, params, options)
  }
}
