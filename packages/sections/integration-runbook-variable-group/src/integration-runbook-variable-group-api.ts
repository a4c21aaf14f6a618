// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationRunbookVariableGroup` as a method. */
export class IntegrationRunbookVariableGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationRunbookVariableGroup`: see {@link operations.getIntegrationRunbookVariableGroup}. */
  getIntegrationRunbookVariableGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationRunbookVariableGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationRunbookVariableGroup<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationRunbookVariableGroup/{id}`: see {@link operations.getIntegrationRunbookVariableGroupById}. */
  getIntegrationRunbookVariableGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetIntegrationRunbookVariableGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationRunbookVariableGroupById<T, As>(this.#halo, params, options)
  }
}
