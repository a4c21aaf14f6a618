// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PartsLookup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DatabaseLookup` as a method. */
export class DatabaseLookupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DatabaseLookup`: see {@link operations.getDatabaseLookup}. */
  getDatabaseLookup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDatabaseLookupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDatabaseLookup<T, As>(this.#halo, params, options)
  }

  /** `POST /DatabaseLookup`: see {@link operations.postDatabaseLookup}. */
  postDatabaseLookup<As extends ResponseAs = ResponseAs>(
    params: operations.PostDatabaseLookupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PartsLookup>> {
    return operations.postDatabaseLookup<As>(this.#halo, params, options)
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
  deleteDatabaseLookupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteDatabaseLookupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteDatabaseLookupById<T, As>(this.#halo, params, options)
  }
}
