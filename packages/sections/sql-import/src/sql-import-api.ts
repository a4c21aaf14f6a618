// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SQLImport } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SQLImport` as a method. */
export class SQLImportAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SQLImport`: see {@link operations.getSQLImport}. */
  getSQLImport<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSQLImportParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SQLImport[]>> {
    return operations.getSQLImport<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SQLImport`: see {@link operations.paginateSQLImport}. */
  paginateSQLImport(
    params?: operations.PaginateSQLImportParams,
    options?: PaginateOptions,
  ): Pages<SQLImport> {
    return operations.paginateSQLImport(this.#halo, params, options)
  }

  /** `POST /SQLImport`: see {@link operations.postSQLImport}. */
  postSQLImport<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSQLImportParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SQLImport[], SQLImport>>> {
    return operations.postSQLImport<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SQLImport/{id}`: see {@link operations.getSQLImportById}. */
  getSQLImportById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSQLImportByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SQLImport>> {
    return operations.getSQLImportById<As>(this.#halo, params, options)
  }

  /** `DELETE /SQLImport/{id}`: see {@link operations.deleteSQLImportById}. */
  deleteSQLImportById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSQLImportByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SQLImport | undefined>> {
    return operations.deleteSQLImportById<As>(this.#halo, params, options)
  }
}
