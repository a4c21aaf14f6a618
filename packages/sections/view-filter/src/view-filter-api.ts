// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ViewFilter } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ViewFilter` as a method. */
export class ViewFilterAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ViewFilter`: see {@link operations.getViewFilter}. */
  getViewFilter<As extends ResponseAs = ResponseAs>(
    params?: operations.GetViewFilterParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewFilter[]>> {
    return operations.getViewFilter<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ViewFilter`: see {@link operations.paginateViewFilter}. */
  paginateViewFilter(
    params?: operations.PaginateViewFilterParams,
    options?: PaginateOptions,
  ): Pages<ViewFilter> {
    return operations.paginateViewFilter(this.#halo, params, options)
  }

  /** `POST /ViewFilter`: see {@link operations.postViewFilter}. */
  postViewFilter<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostViewFilterParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ViewFilter[], ViewFilter>>> {
    return operations.postViewFilter<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ViewFilter/{id}`: see {@link operations.getViewFilterById}. */
  getViewFilterById<As extends ResponseAs = ResponseAs>(
    params: operations.GetViewFilterByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewFilter>> {
    return operations.getViewFilterById<As>(this.#halo, params, options)
  }

  /** `DELETE /ViewFilter/{id}`: see {@link operations.deleteViewFilterById}. */
  deleteViewFilterById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteViewFilterByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewFilter | undefined>> {
    return operations.deleteViewFilterById<As>(this.#halo, params, options)
  }
}
