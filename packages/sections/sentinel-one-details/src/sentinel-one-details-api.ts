// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SentinelOneDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SentinelOneDetails` as a method. */
export class SentinelOneDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SentinelOneDetails`: see {@link operations.getSentinelOneDetails}. */
  getSentinelOneDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSentinelOneDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SentinelOneDetails[]>> {
    return operations.getSentinelOneDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SentinelOneDetails`: see {@link operations.paginateSentinelOneDetails}. */
  paginateSentinelOneDetails(
    params?: operations.PaginateSentinelOneDetailsParams,
    options?: PaginateOptions,
  ): Pages<SentinelOneDetails> {
    return operations.paginateSentinelOneDetails(this.#halo, params, options)
  }

  /** `POST /SentinelOneDetails`: see {@link operations.postSentinelOneDetails}. */
  postSentinelOneDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSentinelOneDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SentinelOneDetails[], SentinelOneDetails>>> {
    return operations.postSentinelOneDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SentinelOneDetails/{id}`: see {@link operations.getSentinelOneDetailsById}. */
  getSentinelOneDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSentinelOneDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SentinelOneDetails>> {
    return operations.getSentinelOneDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SentinelOneDetails/{id}`: see {@link operations.deleteSentinelOneDetailsById}. */
  deleteSentinelOneDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSentinelOneDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SentinelOneDetails | undefined>> {
    return operations.deleteSentinelOneDetailsById<As>(this.#halo, params, options)
  }
}
