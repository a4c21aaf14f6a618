// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OutboundIntegrationMethod } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomIntegrationMethod` as a method. */
export class CustomIntegrationMethodAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomIntegrationMethod`: see {@link operations.getCustomIntegrationMethod}. */
  getCustomIntegrationMethod<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCustomIntegrationMethodParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCustomIntegrationMethod<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /CustomIntegrationMethod`: see {@link operations.paginateCustomIntegrationMethod}. */
  paginateCustomIntegrationMethod<T = unknown>(
    params?: operations.PaginateCustomIntegrationMethodParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateCustomIntegrationMethod<T>(this.#halo, params, options)
  }

  /** `POST /CustomIntegrationMethod`: see {@link operations.postCustomIntegrationMethod}. */
  postCustomIntegrationMethod<As extends ResponseAs = ResponseAs>(
    params: operations.PostCustomIntegrationMethodParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegrationMethod>> {
    return operations.postCustomIntegrationMethod<As>(this.#halo, params, options)
  }

  /** `GET /CustomIntegrationMethod/{id}`: see {@link operations.getCustomIntegrationMethodById}. */
  getCustomIntegrationMethodById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomIntegrationMethodByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegrationMethod>> {
    return operations.getCustomIntegrationMethodById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomIntegrationMethod/{id}`: see {@link operations.deleteCustomIntegrationMethodById}. */
  deleteCustomIntegrationMethodById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCustomIntegrationMethodByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCustomIntegrationMethodById<T, As>(this.#halo, params, options)
  }
}
