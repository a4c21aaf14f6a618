// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServStatus } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ServiceStatus` as a method. */
export class ServiceStatusAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceStatus`: see {@link operations.getServiceStatus}. */
  getServiceStatus<As extends ResponseAs = ResponseAs>(
    params?: operations.GetServiceStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'service_status', ServStatus>>> {
    return operations.getServiceStatus<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ServiceStatus`: see {@link operations.paginateServiceStatus}. */
  paginateServiceStatus(
    params?: operations.PaginateServiceStatusParams,
    options?: PaginateOptions,
  ): Pages<ServStatus> {
    return operations.paginateServiceStatus(this.#halo, params, options)
  }

  /** `POST /ServiceStatus`: see {@link operations.postServiceStatus}. */
  postServiceStatus<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostServiceStatusParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ServStatus[], ServStatus>>> {
    return operations.postServiceStatus<As, Flag>(this.#halo, params, options)
  }

  /** `POST /ServiceStatus/Subscribe`: see {@link operations.postServiceStatusSubscribe}. */
  postServiceStatusSubscribe<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostServiceStatusSubscribeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postServiceStatusSubscribe<T, As>(this.#halo, params, options)
  }

  /** `GET /ServiceStatus/Subscribe/{id}`: see {@link operations.getServiceStatusSubscribeById}. */
  getServiceStatusSubscribeById<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
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
  deleteServiceStatusById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteServiceStatusByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServStatus | undefined>> {
    return operations.deleteServiceStatusById<As>(this.#halo, params, options)
  }
}
