// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { StyleProfile } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/StyleProfile` as a method. */
export class StyleProfileAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /StyleProfile`: see {@link operations.getStyleProfile}. */
  getStyleProfile<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetStyleProfileParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getStyleProfile<T, As>(this.#halo, params, options)
  }

  /** `POST /StyleProfile`: see {@link operations.postStyleProfile}. */
  postStyleProfile<As extends ResponseAs = ResponseAs>(
    params: operations.PostStyleProfileParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StyleProfile>> {
    return operations.postStyleProfile<As>(this.#halo, params, options)
  }

  /** `GET /StyleProfile/{id}`: see {@link operations.getStyleProfileById}. */
  getStyleProfileById<As extends ResponseAs = ResponseAs>(
    params: operations.GetStyleProfileByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StyleProfile>> {
    return operations.getStyleProfileById<As>(this.#halo, params, options)
  }

  /** `DELETE /StyleProfile/{id}`: see {@link operations.deleteStyleProfileById}. */
  deleteStyleProfileById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteStyleProfileByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteStyleProfileById<T, As>(this.#halo, params, options)
  }
}
