// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OutboundIntegration } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomIntegration` as a method. */
export class CustomIntegrationAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomIntegration`: see {@link operations.getCustomIntegration}. */
  getCustomIntegration<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCustomIntegrationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCustomIntegration<T, As>(this.#halo, params, options)
  }

  /** `POST /CustomIntegration`: see {@link operations.postCustomIntegration}. */
  postCustomIntegration<As extends ResponseAs = ResponseAs>(
    params: operations.PostCustomIntegrationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegration>> {
    return operations.postCustomIntegration<As>(this.#halo, params, options)
  }

  /** `GET /CustomIntegration/{id}`: see {@link operations.getCustomIntegrationById}. */
  getCustomIntegrationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomIntegrationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegration>> {
    return operations.getCustomIntegrationById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomIntegration/{id}`: see {@link operations.deleteCustomIntegrationById}. */
  deleteCustomIntegrationById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCustomIntegrationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCustomIntegrationById<T, As>(this.#halo, params, options)
  }
}
