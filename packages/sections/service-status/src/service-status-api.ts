// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServStatus } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ServiceStatus` as a method. */
export class ServiceStatusAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceStatus`: see {@link operations.getServiceStatus}. */
  getServiceStatus<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetServiceStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getServiceStatus<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ServiceStatus`: see {@link operations.paginateServiceStatus}. */
  paginateServiceStatus<T = unknown>(
    params?: operations.PaginateServiceStatusParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateServiceStatus<T>(this.#halo, params, options)
  }

  /** `POST /ServiceStatus`: see {@link operations.postServiceStatus}. */
  postServiceStatus<As extends ResponseAs = ResponseAs>(
    params: operations.PostServiceStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServStatus>> {
    return operations.postServiceStatus<As>(this.#halo, params, options)
  }

  /** `POST /ServiceStatus/Subscribe`: see {@link operations.postServiceStatusSubscribe}. */
  postServiceStatusSubscribe<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostServiceStatusSubscribeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postServiceStatusSubscribe<T, As>(this.#halo, params, options)
  }

  /** `GET /ServiceStatus/Subscribe/{id}`: see {@link operations.getServiceStatusSubscribeById}. */
  getServiceStatusSubscribeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetServiceStatusSubscribeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getServiceStatusSubscribeById<T, As>(this.#halo, params, options)
  }

  /** `GET /ServiceStatus/{id}`: see {@link operations.getServiceStatusById}. */
  getServiceStatusById<As extends ResponseAs = ResponseAs>(
    params: operations.GetServiceStatusByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServStatus>> {
    return operations.getServiceStatusById<As>(this.#halo, params, options)
  }

  /** `DELETE /ServiceStatus/{id}`: see {@link operations.deleteServiceStatusById}. */
  deleteServiceStatusById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteServiceStatusByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteServiceStatusById<T, As>(this.#halo, params, options)
  }
}
