// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ViewColumns } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ViewColumns` as a method. */
export class ViewColumnsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ViewColumns`: see {@link operations.getViewColumns}. */
  getViewColumns<As extends ResponseAs = ResponseAs>(
    params?: operations.GetViewColumnsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewColumns[]>> {
    return operations.getViewColumns<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ViewColumns`: see {@link operations.paginateViewColumns}. */
  paginateViewColumns(
    params?: operations.PaginateViewColumnsParams,
    options?: PaginateOptions,
  ): Pages<ViewColumns> {
    return operations.paginateViewColumns(this.#halo, params, options)
  }

  /** `POST /ViewColumns`: see {@link operations.postViewColumns}. */
  postViewColumns<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostViewColumnsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ViewColumns[], ViewColumns>>> {
    return operations.postViewColumns<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ViewColumns/{id}`: see {@link operations.getViewColumnsById}. */
  getViewColumnsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetViewColumnsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewColumns>> {
    return operations.getViewColumnsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ViewColumns/{id}`: see {@link operations.deleteViewColumnsById}. */
  deleteViewColumnsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteViewColumnsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewColumns | undefined>> {
    return operations.deleteViewColumnsById<As>(this.#halo, params, options)
  }
}
