// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServSite, ServSite_List, ServSite_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Service` as a method. */
export class ServiceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Service`: see {@link operations.getService}. */
  getService<As extends ResponseAs = ResponseAs>(
    params?: operations.GetServiceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServSite_View>> {
    return operations.getService<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Service`: see {@link operations.paginateService}. */
  paginateService(
    params?: operations.PaginateServiceParams,
    options?: PaginateOptions,
  ): Pages<ServSite_List> {
    return operations.paginateService(this.#halo, params, options)
  }

  /** `POST /Service`: see {@link operations.postService}. */
  postService<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostServiceParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ServSite[], ServSite>>> {
    return operations.postService<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Service/unsubscribe`: see {@link operations.postServiceUnsubscribe}. */
  postServiceUnsubscribe<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostServiceUnsubscribeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postServiceUnsubscribe<T, As>(this.#halo, params, options)
  }

  /** `GET /Service/{id}`: see {@link operations.getServiceById}. */
  getServiceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetServiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServSite>> {
    return operations.getServiceById<As>(this.#halo, params, options)
  }

  /** `DELETE /Service/{id}`: see {@link operations.deleteServiceById}. */
  deleteServiceById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteServiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServSite | undefined>> {
    return operations.deleteServiceById<As>(this.#halo, params, options)
  }
}
