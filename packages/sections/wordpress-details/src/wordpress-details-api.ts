// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { WordpressDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/WordpressDetails` as a method. */
export class WordpressDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WordpressDetails`: see {@link operations.getWordpressDetails}. */
  getWordpressDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetWordpressDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressDetails[]>> {
    return operations.getWordpressDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /WordpressDetails`: see {@link operations.paginateWordpressDetails}. */
  paginateWordpressDetails(
    params?: operations.PaginateWordpressDetailsParams,
    options?: PaginateOptions,
  ): Pages<WordpressDetails> {
    return operations.paginateWordpressDetails(this.#halo, params, options)
  }

  /** `POST /WordpressDetails`: see {@link operations.postWordpressDetails}. */
  postWordpressDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostWordpressDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, WordpressDetails[], WordpressDetails>>> {
    return operations.postWordpressDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /WordpressDetails/{id}`: see {@link operations.getWordpressDetailsById}. */
  getWordpressDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWordpressDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressDetails>> {
    return operations.getWordpressDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /WordpressDetails/{id}`: see {@link operations.deleteWordpressDetailsById}. */
  deleteWordpressDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteWordpressDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressDetails | undefined>> {
    return operations.deleteWordpressDetailsById<As>(this.#halo, params, options)
  }
}
