// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Tag } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Tags` as a method. */
export class TagsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Tags`: see {@link operations.getTags}. */
  getTags<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTagsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTags<T, As>(this.#halo, params, options)
  }

  /** `POST /Tags`: see {@link operations.postTags}. */
  postTags<As extends ResponseAs = ResponseAs>(
    params: operations.PostTagsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tag>> {
    return operations.postTags<As>(this.#halo, params, options)
  }

  /** `GET /Tags/{id}`: see {@link operations.getTagsById}. */
  getTagsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTagsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tag>> {
    return operations.getTagsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Tags/{id}`: see {@link operations.deleteTagsById}. */
  deleteTagsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTagsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTagsById<T, As>(this.#halo, params, options)
  }
}
