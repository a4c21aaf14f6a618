// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { WordpressDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/WordpressDetails` as a method. */
export class WordpressDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WordpressDetails`: see {@link operations.getWordpressDetails}. */
  getWordpressDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWordpressDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWordpressDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /WordpressDetails`: see {@link operations.postWordpressDetails}. */
  postWordpressDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostWordpressDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressDetails>> {
    return operations.postWordpressDetails<As>(this.#halo, params, options)
  }

  /** `GET /WordpressDetails/{id}`: see {@link operations.getWordpressDetailsById}. */
  getWordpressDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWordpressDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressDetails>> {
    return operations.getWordpressDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /WordpressDetails/{id}`: see {@link operations.deleteWordpressDetailsById}. */
  deleteWordpressDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteWordpressDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteWordpressDetailsById<T, As>(this.#halo, params, options)
  }
}
