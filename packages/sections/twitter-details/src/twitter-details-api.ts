// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TwitterDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TwitterDetails` as a method. */
export class TwitterDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TwitterDetails`: see {@link operations.getTwitterDetails}. */
  getTwitterDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTwitterDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwitterDetails[]>> {
    return operations.getTwitterDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TwitterDetails`: see {@link operations.paginateTwitterDetails}. */
  paginateTwitterDetails(
    params?: operations.PaginateTwitterDetailsParams,
    options?: PaginateOptions,
  ): Pages<TwitterDetails> {
    return operations.paginateTwitterDetails(this.#halo, params, options)
  }

  /** `POST /TwitterDetails`: see {@link operations.postTwitterDetails}. */
  postTwitterDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTwitterDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TwitterDetails[], TwitterDetails>>> {
    return operations.postTwitterDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TwitterDetails/{id}`: see {@link operations.getTwitterDetailsById}. */
  getTwitterDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTwitterDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwitterDetails>> {
    return operations.getTwitterDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TwitterDetails/{id}`: see {@link operations.deleteTwitterDetailsById}. */
  deleteTwitterDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTwitterDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwitterDetails | undefined>> {
    return operations.deleteTwitterDetailsById<As>(this.#halo, params, options)
  }
}
