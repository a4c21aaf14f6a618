// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PartsLookup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DatabaseLookup` as a method. */
export class DatabaseLookupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DatabaseLookup`: see {@link operations.getDatabaseLookup}. */
  getDatabaseLookup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDatabaseLookupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PartsLookup[]>> {
    return operations.getDatabaseLookup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /DatabaseLookup`: see {@link operations.paginateDatabaseLookup}. */
  paginateDatabaseLookup(
    params?: operations.PaginateDatabaseLookupParams,
    options?: PaginateOptions,
  ): Pages<PartsLookup> {
    return operations.paginateDatabaseLookup(this.#halo, params, options)
  }

  /** `POST /DatabaseLookup`: see {@link operations.postDatabaseLookup}. */
  postDatabaseLookup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDatabaseLookupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PartsLookup[], PartsLookup>>> {
    return operations.postDatabaseLookup<As, Flag>(this.#halo, params, options)
  }

  /** `POST /DatabaseLookup/run`: see {@link operations.postDatabaseLookupRun}. */
  postDatabaseLookupRun<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostDatabaseLookupRunParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postDatabaseLookupRun<T, As>(this.#halo, params, options)
  }

  /** `GET /DatabaseLookup/{id}`: see {@link operations.getDatabaseLookupById}. */
  getDatabaseLookupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDatabaseLookupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PartsLookup>> {
    return operations.getDatabaseLookupById<As>(this.#halo, params, options)
  }

  /** `DELETE /DatabaseLookup/{id}`: see {@link operations.deleteDatabaseLookupById}. */
  deleteDatabaseLookupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDatabaseLookupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PartsLookup | undefined>> {
    return operations.deleteDatabaseLookupById<As>(this.#halo, params, options)
  }
}
