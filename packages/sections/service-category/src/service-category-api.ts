// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServiceCategory } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ServiceCategory` as a method. */
export class ServiceCategoryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceCategory`: see {@link operations.getServiceCategory}. */
  getServiceCategory<As extends ResponseAs = ResponseAs>(
    params?: operations.GetServiceCategoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceCategory[]>> {
    return operations.getServiceCategory<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ServiceCategory`: see {@link operations.paginateServiceCategory}. */
  paginateServiceCategory(
    params?: operations.PaginateServiceCategoryParams,
    options?: PaginateOptions,
  ): Pages<ServiceCategory> {
    return operations.paginateServiceCategory(this.#halo, params, options)
  }

  /** `POST /ServiceCategory`: see {@link operations.postServiceCategory}. */
  postServiceCategory<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostServiceCategoryParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ServiceCategory[], ServiceCategory>>> {
    return operations.postServiceCategory<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ServiceCategory/{id}`: see {@link operations.getServiceCategoryById}. */
  getServiceCategoryById<As extends ResponseAs = ResponseAs>(
    params: operations.GetServiceCategoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceCategory>> {
    return operations.getServiceCategoryById<As>(this.#halo, params, options)
  }

  /** `DELETE /ServiceCategory/{id}`: see {@link operations.deleteServiceCategoryById}. */
  deleteServiceCategoryById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteServiceCategoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceCategory | undefined>> {
    return operations.deleteServiceCategoryById<As>(this.#halo, params, options)
  }
}
