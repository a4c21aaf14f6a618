// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TwitterDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TwitterDetails` as a method. */
export class TwitterDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TwitterDetails`: see {@link operations.getTwitterDetails}. */
  getTwitterDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTwitterDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTwitterDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /TwitterDetails`: see {@link operations.postTwitterDetails}. */
  postTwitterDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostTwitterDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwitterDetails>> {
    return operations.postTwitterDetails<As>(this.#halo, params, options)
  }

  /** `GET /TwitterDetails/{id}`: see {@link operations.getTwitterDetailsById}. */
  getTwitterDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTwitterDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TwitterDetails>> {
    return operations.getTwitterDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TwitterDetails/{id}`: see {@link operations.deleteTwitterDetailsById}. */
  deleteTwitterDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTwitterDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTwitterDetailsById<T, As>(this.#halo, params, options)
  }
}
