// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OutboundIntegrationMethod } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomIntegrationMethod` as a method. */
export class CustomIntegrationMethodAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomIntegrationMethod`: see {@link operations.getCustomIntegrationMethod}. */
  getCustomIntegrationMethod<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCustomIntegrationMethodParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'methods', OutboundIntegrationMethod>>> {
    return operations.getCustomIntegrationMethod<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CustomIntegrationMethod`: see {@link operations.paginateCustomIntegrationMethod}. */
  paginateCustomIntegrationMethod(
    params?: operations.PaginateCustomIntegrationMethodParams,
    options?: PaginateOptions,
  ): Pages<OutboundIntegrationMethod> {
    return operations.paginateCustomIntegrationMethod(this.#halo, params, options)
  }

  /** `POST /CustomIntegrationMethod`: see {@link operations.postCustomIntegrationMethod}. */
  postCustomIntegrationMethod<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCustomIntegrationMethodParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, OutboundIntegrationMethod[], OutboundIntegrationMethod>>> {
    return operations.postCustomIntegrationMethod<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CustomIntegrationMethod/{id}`: see {@link operations.getCustomIntegrationMethodById}. */
  getCustomIntegrationMethodById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomIntegrationMethodByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegrationMethod>> {
    return operations.getCustomIntegrationMethodById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomIntegrationMethod/{id}`: see {@link operations.deleteCustomIntegrationMethodById}. */
  deleteCustomIntegrationMethodById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCustomIntegrationMethodByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegrationMethod | undefined>> {
    return operations.deleteCustomIntegrationMethodById<As>(this.#halo, params, options)
  }
}
