// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Lookup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Lookup` as a method. */
export class LookupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
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

  /** Every record of `GET /Lookup`: see {@link operations.paginateLookup}. */
  paginateLookup(
    params?: operations.PaginateLookupParams,
    options?: PaginateOptions,
  ): Pages<Lookup> {
    return operations.paginateLookup(this.#halo, params, options)
  }

  /** `POST /Lookup`: see {@link operations.postLookup}. */
  postLookup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostLookupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Lookup[], Lookup>>> {
    return operations.postLookup<As, Flag>(this.#halo, params, options)
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
  deleteLookupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteLookupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Lookup | undefined>> {
    return operations.deleteLookupById<As>(this.#halo, params, options)
  }
}
