// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServiceCategory } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ServiceCategory` as a method. */
export class ServiceCategoryAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceCategory`: see {@link operations.getServiceCategory}. */
  getServiceCategory<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetServiceCategoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getServiceCategory<T, As>(this.#halo, params, options)
  }

  /** `POST /ServiceCategory`: see {@link operations.postServiceCategory}. */
  postServiceCategory<As extends ResponseAs = ResponseAs>(
    params: operations.PostServiceCategoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceCategory>> {
    return operations.postServiceCategory<As>(this.#halo, params, options)
  }

  /** `GET /ServiceCategory/{id}`: see {@link operations.getServiceCategoryById}. */
  getServiceCategoryById<As extends ResponseAs = ResponseAs>(
    params: operations.GetServiceCategoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceCategory>> {
    return operations.getServiceCategoryById<As>(this.#halo, params, options)
  }

  /** `DELETE /ServiceCategory/{id}`: see {@link operations.deleteServiceCategoryById}. */
  deleteServiceCategoryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteServiceCategoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteServiceCategoryById<T, As>(this.#halo, params, options)
  }
}
