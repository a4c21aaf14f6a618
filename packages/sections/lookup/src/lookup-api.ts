// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Lookup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Lookup` as a method. */
export class LookupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Lookup`: see {@link operations.getLookup}. */
  getLookup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetLookupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Lookup[]>> {
    return operations.getLookup<As>(this.#halo, params, options)
  }

  /** `POST /Lookup`: see {@link operations.postLookup}. */
  postLookup<As extends ResponseAs = ResponseAs>(
    params: operations.PostLookupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Lookup>> {
    return operations.postLookup<As>(this.#halo, params, options)
  }

  /** `POST /Lookup/ClearCache`: see {@link operations.postLookupClearCache}. */
  postLookupClearCache<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostLookupClearCacheParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postLookupClearCache<T, As>(this.#halo, params, options)
  }

  /** `GET /Lookup/{id}`: see {@link operations.getLookupById}. */
  getLookupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetLookupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Lookup>> {
    return operations.getLookupById<As>(this.#halo, params, options)
  }

  /** `DELETE /Lookup/{id}`: see {@link operations.deleteLookupById}. */
  deleteLookupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteLookupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteLookupById<T, As>(this.#halo, params, options)
  }
}
