// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OutboundIntegration } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomIntegration` as a method. */
export class CustomIntegrationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomIntegration`: see {@link operations.getCustomIntegration}. */
  getCustomIntegration<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCustomIntegrationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegration[]>> {
    return operations.getCustomIntegration<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CustomIntegration`: see {@link operations.paginateCustomIntegration}. */
  paginateCustomIntegration(
    params?: operations.PaginateCustomIntegrationParams,
    options?: PaginateOptions,
  ): Pages<OutboundIntegration> {
    return operations.paginateCustomIntegration(this.#halo, params, options)
  }

  /** `POST /CustomIntegration`: see {@link operations.postCustomIntegration}. */
  postCustomIntegration<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCustomIntegrationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, OutboundIntegration[], OutboundIntegration>>> {
    return operations.postCustomIntegration<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CustomIntegration/{id}`: see {@link operations.getCustomIntegrationById}. */
  getCustomIntegrationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomIntegrationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegration>> {
    return operations.getCustomIntegrationById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomIntegration/{id}`: see {@link operations.deleteCustomIntegrationById}. */
  deleteCustomIntegrationById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCustomIntegrationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegration | undefined>> {
    return operations.deleteCustomIntegrationById<As>(this.#halo, params, options)
  }
}
