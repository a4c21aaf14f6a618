// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SophosDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SophosDetails` as a method. */
export class SophosDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SophosDetails`: see {@link operations.getSophosDetails}. */
  getSophosDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSophosDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSophosDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /SophosDetails`: see {@link operations.postSophosDetails}. */
  postSophosDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostSophosDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SophosDetails>> {
    return operations.postSophosDetails<As>(this.#halo, params, options)
  }

  /** `GET /SophosDetails/{id}`: see {@link operations.getSophosDetailsById}. */
  getSophosDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSophosDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SophosDetails>> {
    return operations.getSophosDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SophosDetails/{id}`: see {@link operations.deleteSophosDetailsById}. */
  deleteSophosDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSophosDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSophosDetailsById<T, As>(this.#halo, params, options)
  }
}
