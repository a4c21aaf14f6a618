// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { WordpressOrgDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/WordpressOrgDetails` as a method. */
export class WordpressOrgDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WordpressOrgDetails`: see {@link operations.getWordpressOrgDetails}. */
  getWordpressOrgDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWordpressOrgDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWordpressOrgDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /WordpressOrgDetails`: see {@link operations.postWordpressOrgDetails}. */
  postWordpressOrgDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostWordpressOrgDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressOrgDetails>> {
    return operations.postWordpressOrgDetails<As>(this.#halo, params, options)
  }

  /** `GET /WordpressOrgDetails/{id}`: see {@link operations.getWordpressOrgDetailsById}. */
  getWordpressOrgDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWordpressOrgDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WordpressOrgDetails>> {
    return operations.getWordpressOrgDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /WordpressOrgDetails/{id}`: see {@link operations.deleteWordpressOrgDetailsById}. */
  deleteWordpressOrgDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteWordpressOrgDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteWordpressOrgDetailsById<T, As>(this.#halo, params, options)
  }
}
