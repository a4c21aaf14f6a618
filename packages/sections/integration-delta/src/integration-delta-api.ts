// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationDelta } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationDelta` as a method. */
export class IntegrationDeltaAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationDelta`: see {@link operations.getIntegrationDelta}. */
  getIntegrationDelta<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDeltaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDelta<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationDelta`: see {@link operations.postIntegrationDelta}. */
  postIntegrationDelta<As extends ResponseAs = ResponseAs>(
    params: operations.PostIntegrationDeltaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationDelta>> {
    return operations.postIntegrationDelta<As>(this.#halo, params, options)
  }

  /** `GET /IntegrationDelta/{id}`: see {@link operations.getIntegrationDeltaById}. */
  getIntegrationDeltaById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationDeltaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationDelta>> {
    return operations.getIntegrationDeltaById<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationDelta/{id}`: see {@link operations.deleteIntegrationDeltaById}. */
  deleteIntegrationDeltaById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIntegrationDeltaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIntegrationDeltaById<T, As>(this.#halo, params, options)
  }
}
