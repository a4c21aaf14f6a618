// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { WordpressOrgDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/WordpressOrgDetails` as a method. */
export class WordpressOrgDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WordpressOrgDetails`: see {@link operations.getWordpressOrgDetails}. */
  getWordpressOrgDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetWordpressOrgDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressOrgDetails[]>> {
    return operations.getWordpressOrgDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /WordpressOrgDetails`: see {@link operations.paginateWordpressOrgDetails}. */
  paginateWordpressOrgDetails(
    params?: operations.PaginateWordpressOrgDetailsParams,
    options?: PaginateOptions,
  ): Pages<WordpressOrgDetails> {
    return operations.paginateWordpressOrgDetails(this.#halo, params, options)
  }

  /** `POST /WordpressOrgDetails`: see {@link operations.postWordpressOrgDetails}. */
  postWordpressOrgDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostWordpressOrgDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, WordpressOrgDetails[], WordpressOrgDetails>>> {
    return operations.postWordpressOrgDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /WordpressOrgDetails/{id}`: see {@link operations.getWordpressOrgDetailsById}. */
  getWordpressOrgDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWordpressOrgDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressOrgDetails>> {
    return operations.getWordpressOrgDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /WordpressOrgDetails/{id}`: see {@link operations.deleteWordpressOrgDetailsById}. */
  deleteWordpressOrgDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteWordpressOrgDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressOrgDetails | undefined>> {
    return operations.deleteWordpressOrgDetailsById<As>(this.#halo, params, options)
  }
}
