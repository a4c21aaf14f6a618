// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { StyleProfile } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/StyleProfile` as a method. */
export class StyleProfileAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /StyleProfile`: see {@link operations.getStyleProfile}. */
  getStyleProfile<As extends ResponseAs = ResponseAs>(
    params?: operations.GetStyleProfileParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StyleProfile[]>> {
    return operations.getStyleProfile<As>(this.#halo, params, options)
  }

  /** Every record of `GET /StyleProfile`: see {@link operations.paginateStyleProfile}. */
  paginateStyleProfile(
    params?: operations.PaginateStyleProfileParams,
    options?: PaginateOptions,
  ): Pages<StyleProfile> {
    return operations.paginateStyleProfile(this.#halo, params, options)
  }

  /** `POST /StyleProfile`: see {@link operations.postStyleProfile}. */
  postStyleProfile<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostStyleProfileParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, StyleProfile[], StyleProfile>>> {
    return operations.postStyleProfile<As, Flag>(this.#halo, params, options)
  }

  /** `GET /StyleProfile/{id}`: see {@link operations.getStyleProfileById}. */
  getStyleProfileById<As extends ResponseAs = ResponseAs>(
    params: operations.GetStyleProfileByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StyleProfile>> {
    return operations.getStyleProfileById<As>(this.#halo, params, options)
  }

  /** `DELETE /StyleProfile/{id}`: see {@link operations.deleteStyleProfileById}. */
  deleteStyleProfileById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteStyleProfileByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StyleProfile | undefined>> {
    return operations.deleteStyleProfileById<As>(this.#halo, params, options)
  }
}
