// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Bookmark } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Bookmark` as a method. */
export class BookmarkAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /Bookmark`: see {@link operations.postBookmark}. */
  postBookmark<As extends ResponseAs = ResponseAs>(
    params: operations.PostBookmarkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Bookmark>> {
    return operations.postBookmark<As>(this.#halo, params, options)
  }

  /** `GET /Bookmark/{id}`: see {@link operations.getBookmarkById}. */
  getBookmarkById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBookmarkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Bookmark>> {
    return operations.getBookmarkById<As>(this.#halo, params, options)
  }
}
