// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Tag } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Tags` as a method. */
export class TagsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Tags`: see {@link operations.getTags}. */
  getTags<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTagsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tag[]>> {
    return operations.getTags<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Tags`: see {@link operations.paginateTags}. */
  paginateTags(
    params?: operations.PaginateTagsParams,
    options?: PaginateOptions,
  ): Pages<Tag> {
    return operations.paginateTags(this.#halo, params, options)
  }

  /** `POST /Tags`: see {@link operations.postTags}. */
  postTags<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTagsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Tag[], Tag>>> {
    return operations.postTags<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Tags/{id}`: see {@link operations.getTagsById}. */
  getTagsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTagsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tag>> {
    return operations.getTagsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Tags/{id}`: see {@link operations.deleteTagsById}. */
  deleteTagsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTagsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tag | undefined>> {
    return operations.deleteTagsById<As>(this.#halo, params, options)
  }
}
