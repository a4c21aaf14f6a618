// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Tree } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TopLevel` as a method. */
export class TopLevelAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TopLevel`: see {@link operations.getTopLevel}. */
  getTopLevel<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTopLevelParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTopLevel<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /TopLevel`: see {@link operations.paginateTopLevel}. */
  paginateTopLevel<T = unknown>(
    params?: operations.PaginateTopLevelParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateTopLevel<T>(this.#halo, params, options)
  }

  /** `POST /TopLevel`: see {@link operations.postTopLevel}. */
  postTopLevel<As extends ResponseAs = ResponseAs>(
    params: operations.PostTopLevelParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tree>> {
    return operations.postTopLevel<As>(this.#halo, params, options)
  }

  /** `GET /TopLevel/{id}`: see {@link operations.getTopLevelById}. */
  getTopLevelById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTopLevelByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tree>> {
    return operations.getTopLevelById<As>(this.#halo, params, options)
  }

  /** `DELETE /TopLevel/{id}`: see {@link operations.deleteTopLevelById}. */
  deleteTopLevelById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTopLevelByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTopLevelById<T, As>(this.#halo, params, options)
  }
}
