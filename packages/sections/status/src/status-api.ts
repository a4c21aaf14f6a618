// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TStatus, TStatus_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Status` as a method. */
export class StatusAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Status`: see {@link operations.getStatus}. */
  getStatus<As extends ResponseAs = ResponseAs>(
    params?: operations.GetStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TStatus_List[]>> {
    return operations.getStatus<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Status`: see {@link operations.paginateStatus}. */
  paginateStatus(
    params?: operations.PaginateStatusParams,
    options?: PaginateOptions,
  ): Pages<TStatus_List> {
    return operations.paginateStatus(this.#halo, params, options)
  }

  /** `POST /Status`: see {@link operations.postStatus}. */
  postStatus<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostStatusParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TStatus[], TStatus>>> {
    return operations.postStatus<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Status/{id}`: see {@link operations.getStatusById}. */
  getStatusById<As extends ResponseAs = ResponseAs>(
    params: operations.GetStatusByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TStatus>> {
    return operations.getStatusById<As>(this.#halo, params, options)
  }

  /** `DELETE /Status/{id}`: see {@link operations.deleteStatusById}. */
  deleteStatusById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteStatusByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TStatus | undefined>> {
    return operations.deleteStatusById<As>(this.#halo, params, options)
  }
}
