// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CategoryDetail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Category` as a method. */
export class CategoryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Category`: see {@link operations.getCategory}. */
  getCategory<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCategoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CategoryDetail[]>> {
    return operations.getCategory<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Category`: see {@link operations.paginateCategory}. */
  paginateCategory(
    params?: operations.PaginateCategoryParams,
    options?: PaginateOptions,
  ): Pages<CategoryDetail> {
    return operations.paginateCategory(this.#halo, params, options)
  }

  /** `POST /Category`: see {@link operations.postCategory}. */
  postCategory<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCategoryParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CategoryDetail[], CategoryDetail>>> {
    return operations.postCategory<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Category/{id}`: see {@link operations.getCategoryById}. */
  getCategoryById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCategoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CategoryDetail>> {
    return operations.getCategoryById<As>(this.#halo, params, options)
  }

  /** `DELETE /Category/{id}`: see {@link operations.deleteCategoryById}. */
  deleteCategoryById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCategoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CategoryDetail | undefined>> {
    return operations.deleteCategoryById<As>(this.#halo, params, options)
  }
}
