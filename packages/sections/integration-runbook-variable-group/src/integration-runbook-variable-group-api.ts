// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KeyPair2 } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationRunbookVariableGroup` as a method. */
export class IntegrationRunbookVariableGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationRunbookVariableGroup`: see {@link operations.getIntegrationRunbookVariableGroup}. */
  getIntegrationRunbookVariableGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationRunbookVariableGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KeyPair2[]>> {
    return operations.getIntegrationRunbookVariableGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationRunbookVariableGroup`: see {@link operations.paginateIntegrationRunbookVariableGroup}. */
  paginateIntegrationRunbookVariableGroup(
    params?: operations.PaginateIntegrationRunbookVariableGroupParams,
    options?: PaginateOptions,
  ): Pages<KeyPair2> {
    return operations.paginateIntegrationRunbookVariableGroup(this.#halo, params, options)
  }

  /** `GET /IntegrationRunbookVariableGroup/{id}`: see {@link operations.getIntegrationRunbookVariableGroupById}. */
  getIntegrationRunbookVariableGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationRunbookVariableGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KeyPair2>> {
    return operations.getIntegrationRunbookVariableGroupById<As>(this.#halo, params, options)
  }
}
