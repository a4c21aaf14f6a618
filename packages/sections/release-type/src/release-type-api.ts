// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleaseType } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ReleaseType` as a method. */
export class ReleaseTypeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ReleaseType`: see {@link operations.getReleaseType}. */
  getReleaseType<As extends ResponseAs = ResponseAs>(
    params?: operations.GetReleaseTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseType[]>> {
    return operations.getReleaseType<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ReleaseType`: see {@link operations.paginateReleaseType}. */
  paginateReleaseType(
    params?: operations.PaginateReleaseTypeParams,
    options?: PaginateOptions,
  ): Pages<ReleaseType> {
    return operations.paginateReleaseType(this.#halo, params, options)
  }

  /** `POST /ReleaseType`: see {@link operations.postReleaseType}. */
  postReleaseType<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostReleaseTypeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ReleaseType[], ReleaseType>>> {
    return operations.postReleaseType<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ReleaseType/{id}`: see {@link operations.getReleaseTypeById}. */
  getReleaseTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReleaseTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseType>> {
    return operations.getReleaseTypeById<As>(this.#halo, params, options)
  }

  /** `DELETE /ReleaseType/{id}`: see {@link operations.deleteReleaseTypeById}. */
  deleteReleaseTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteReleaseTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseType | undefined>> {
    return operations.deleteReleaseTypeById<As>(this.#halo, params, options)
  }
}
