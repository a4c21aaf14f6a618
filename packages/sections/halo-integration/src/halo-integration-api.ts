// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/HaloIntegration` as a method. */
export class HaloIntegrationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /HaloIntegration/CreateAction`: see {@link operations.postHaloIntegrationCreateAction}. */
  postHaloIntegrationCreateAction<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostHaloIntegrationCreateActionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postHaloIntegrationCreateAction<T, As>(this.#halo, params, options)
  }

  /** `POST /HaloIntegration/CreateTicket`: see {@link operations.postHaloIntegrationCreateTicket}. */
  postHaloIntegrationCreateTicket<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostHaloIntegrationCreateTicketParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postHaloIntegrationCreateTicket<T, As>(this.#halo, params, options)
  }

  /** `GET /HaloIntegration/Get`: see {@link operations.getHaloIntegrationGet}. */
  getHaloIntegrationGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetHaloIntegrationGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getHaloIntegrationGet<T, As>(this.#halo, params, options)
  }
}
