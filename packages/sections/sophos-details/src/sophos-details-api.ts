// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SophosDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SophosDetails` as a method. */
export class SophosDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SophosDetails`: see {@link operations.getSophosDetails}. */
  getSophosDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSophosDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SophosDetails[]>> {
    return operations.getSophosDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SophosDetails`: see {@link operations.paginateSophosDetails}. */
  paginateSophosDetails(
    params?: operations.PaginateSophosDetailsParams,
    options?: PaginateOptions,
  ): Pages<SophosDetails> {
    return operations.paginateSophosDetails(this.#halo, params, options)
  }

  /** `POST /SophosDetails`: see {@link operations.postSophosDetails}. */
  postSophosDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSophosDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SophosDetails[], SophosDetails>>> {
    return operations.postSophosDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SophosDetails/{id}`: see {@link operations.getSophosDetailsById}. */
  getSophosDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSophosDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SophosDetails>> {
    return operations.getSophosDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SophosDetails/{id}`: see {@link operations.deleteSophosDetailsById}. */
  deleteSophosDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSophosDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SophosDetails | undefined>> {
    return operations.deleteSophosDetailsById<As>(this.#halo, params, options)
  }
}
