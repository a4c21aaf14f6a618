// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ViewFilter } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ViewFilter` as a method. */
export class ViewFilterAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ViewFilter`: see {@link operations.getViewFilter}. */
  getViewFilter<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetViewFilterParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getViewFilter<T, As>(this.#halo, params, options)
  }

  /** `POST /ViewFilter`: see {@link operations.postViewFilter}. */
  postViewFilter<As extends ResponseAs = ResponseAs>(
    params: operations.PostViewFilterParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewFilter>> {
    return operations.postViewFilter<As>(this.#halo, params, options)
  }

  /** `GET /ViewFilter/{id}`: see {@link operations.getViewFilterById}. */
  getViewFilterById<As extends ResponseAs = ResponseAs>(
    params: operations.GetViewFilterByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewFilter>> {
    return operations.getViewFilterById<As>(this.#halo, params, options)
  }

  /** `DELETE /ViewFilter/{id}`: see {@link operations.deleteViewFilterById}. */
  deleteViewFilterById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteViewFilterByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteViewFilterById<T, As>(this.#halo, params, options)
  }
}
