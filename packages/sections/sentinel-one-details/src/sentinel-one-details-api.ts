// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SentinelOneDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SentinelOneDetails` as a method. */
export class SentinelOneDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SentinelOneDetails`: see {@link operations.getSentinelOneDetails}. */
  getSentinelOneDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSentinelOneDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSentinelOneDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /SentinelOneDetails`: see {@link operations.postSentinelOneDetails}. */
  postSentinelOneDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostSentinelOneDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SentinelOneDetails>> {
    return operations.postSentinelOneDetails<As>(this.#halo, params, options)
  }

  /** `GET /SentinelOneDetails/{id}`: see {@link operations.getSentinelOneDetailsById}. */
  getSentinelOneDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSentinelOneDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SentinelOneDetails>> {
    return operations.getSentinelOneDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SentinelOneDetails/{id}`: see {@link operations.deleteSentinelOneDetailsById}. */
  deleteSentinelOneDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSentinelOneDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSentinelOneDetailsById<T, As>(this.#halo, params, options)
  }
}
