// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleaseType } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ReleaseType` as a method. */
export class ReleaseTypeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ReleaseType`: see {@link operations.getReleaseType}. */
  getReleaseType<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetReleaseTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getReleaseType<T, As>(this.#halo, params, options)
  }

  /** `POST /ReleaseType`: see {@link operations.postReleaseType}. */
  postReleaseType<As extends ResponseAs = ResponseAs>(
    params: operations.PostReleaseTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseType>> {
    return operations.postReleaseType<As>(this.#halo, params, options)
  }

  /** `GET /ReleaseType/{id}`: see {@link operations.getReleaseTypeById}. */
  getReleaseTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReleaseTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseType>> {
    return operations.getReleaseTypeById<As>(this.#halo, params, options)
  }

  /** `DELETE /ReleaseType/{id}`: see {@link operations.deleteReleaseTypeById}. */
  deleteReleaseTypeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteReleaseTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteReleaseTypeById<T, As>(this.#halo, params, options)
  }
}
