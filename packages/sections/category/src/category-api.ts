// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CategoryDetail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Category` as a method. */
export class CategoryAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Category`: see {@link operations.getCategory}. */
  getCategory<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCategoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCategory<T, As>(this.#halo, params, options)
  }

  /** `POST /Category`: see {@link operations.postCategory}. */
  postCategory<As extends ResponseAs = ResponseAs>(
    params: operations.PostCategoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CategoryDetail>> {
    return operations.postCategory<As>(this.#halo, params, options)
  }

  /** `GET /Category/{id}`: see {@link operations.getCategoryById}. */
  getCategoryById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCategoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CategoryDetail>> {
    return operations.getCategoryById<As>(this.#halo, params, options)
  }

  /** `DELETE /Category/{id}`: see {@link operations.deleteCategoryById}. */
  deleteCategoryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCategoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCategoryById<T, As>(this.#halo, params, options)
  }
}
