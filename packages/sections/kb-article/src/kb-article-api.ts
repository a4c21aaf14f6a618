// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KBEntry, KBEntry_List, KBEntry_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KBArticle` as a method. */
export class KBArticleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KBArticle`: see {@link operations.getKBArticle}. */
  getKBArticle<As extends ResponseAs = ResponseAs>(
    params?: operations.GetKBArticleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KBEntry_View>> {
    return operations.getKBArticle<As>(this.#halo, params, options)
  }

  /** Every record of `GET /KBArticle`: see {@link operations.paginateKBArticle}. */
  paginateKBArticle(
    params?: operations.PaginateKBArticleParams,
    options?: PaginateOptions,
  ): Pages<KBEntry_List> {
    return operations.paginateKBArticle(this.#halo, params, options)
  }

  /** `POST /KBArticle`: see {@link operations.postKBArticle}. */
  postKBArticle<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostKBArticleParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, KBEntry[], KBEntry>>> {
    return operations.postKBArticle<As, Flag>(this.#halo, params, options)
  }

  /** `POST /KBArticle/vote`: see {@link operations.postKBArticleVote}. */
  postKBArticleVote<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostKBArticleVoteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postKBArticleVote<T, As>(this.#halo, params, options)
  }

  /** `GET /KBArticle/{id}`: see {@link operations.getKBArticleById}. */
  getKBArticleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKBArticleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KBEntry>> {
    return operations.getKBArticleById<As>(this.#halo, params, options)
  }

  /** `DELETE /KBArticle/{id}`: see {@link operations.deleteKBArticleById}. */
  deleteKBArticleById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteKBArticleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KBEntry | undefined>> {
    return operations.deleteKBArticleById<As>(this.#halo, params, options)
  }
}
