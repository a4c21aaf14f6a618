// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Release } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Release` as a method. */
export class ReleaseAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Release`: see {@link operations.getRelease}. */
  getRelease<As extends ResponseAs = ResponseAs>(
    params?: operations.GetReleaseParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'releases', Release>>> {
    return operations.getRelease<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Release`: see {@link operations.paginateRelease}. */
  paginateRelease(
    params?: operations.PaginateReleaseParams,
    options?: PaginateOptions,
  ): Pages<Release> {
    return operations.paginateRelease(this.#halo, params, options)
  }

  /** `POST /Release`: see {@link operations.postRelease}. */
  postRelease<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostReleaseParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Release[], Release>>> {
    return operations.postRelease<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Release/{id}`: see {@link operations.getReleaseById}. */
  getReleaseById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReleaseByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Release>> {
    return operations.getReleaseById<As>(this.#halo, params, options)
  }

  /** `DELETE /Release/{id}`: see {@link operations.deleteReleaseById}. */
  deleteReleaseById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteReleaseByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Release | undefined>> {
    return operations.deleteReleaseById<As>(this.#halo, params, options)
  }
}
