// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Tree, Tree_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TopLevel` as a method. */
export class TopLevelAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TopLevel`: see {@link operations.getTopLevel}. */
  getTopLevel<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTopLevelParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'tree', Tree_List>>> {
    return operations.getTopLevel<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TopLevel`: see {@link operations.paginateTopLevel}. */
  paginateTopLevel(
    params?: operations.PaginateTopLevelParams,
    options?: PaginateOptions,
  ): Pages<Tree_List> {
    return operations.paginateTopLevel(this.#halo, params, options)
  }

  /** `POST /TopLevel`: see {@link operations.postTopLevel}. */
  postTopLevel<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTopLevelParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Tree[], Tree>>> {
    return operations.postTopLevel<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TopLevel/{id}`: see {@link operations.getTopLevelById}. */
  getTopLevelById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTopLevelByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tree>> {
    return operations.getTopLevelById<As>(this.#halo, params, options)
  }

  /** `DELETE /TopLevel/{id}`: see {@link operations.deleteTopLevelById}. */
  deleteTopLevelById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTopLevelByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tree | undefined>> {
    return operations.deleteTopLevelById<As>(this.#halo, params, options)
  }
}
