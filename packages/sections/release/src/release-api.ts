// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Release } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Release` as a method. */
export class ReleaseAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Release`: see {@link operations.getRelease}. */
  getRelease<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetReleaseParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getRelease<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Release`: see {@link operations.paginateRelease}. */
  paginateRelease<T = unknown>(
    params?: operations.PaginateReleaseParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateRelease<T>(this.#halo, params, options)
  }

  /** `POST /Release`: see {@link operations.postRelease}. */
  postRelease<As extends ResponseAs = ResponseAs>(
    params: operations.PostReleaseParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Release>> {
    return operations.postRelease<As>(this.#halo, params, options)
  }

  /** `GET /Release/{id}`: see {@link operations.getReleaseById}. */
  getReleaseById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReleaseByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Release>> {
    return operations.getReleaseById<As>(this.#halo, params, options)
  }

  /** `DELETE /Release/{id}`: see {@link operations.deleteReleaseById}. */
  deleteReleaseById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteReleaseByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteReleaseById<T, As>(this.#halo, params, options)
  }
}
