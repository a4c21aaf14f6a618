// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OutboundIntegrationMethodValue } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomIntegrationMethodValue` as a method. */
export class CustomIntegrationMethodValueAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomIntegrationMethodValue`: see {@link operations.getCustomIntegrationMethodValue}. */
  getCustomIntegrationMethodValue<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCustomIntegrationMethodValueParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OutboundIntegrationMethodValue[]>> {
    return operations.getCustomIntegrationMethodValue<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CustomIntegrationMethodValue`: see {@link operations.paginateCustomIntegrationMethodValue}. */
  paginateCustomIntegrationMethodValue(
    params?: operations.PaginateCustomIntegrationMethodValueParams,
    options?: PaginateOptions,
  ): Pages<OutboundIntegrationMethodValue> {
    return operations.paginateCustomIntegrationMethodValue(this.#halo, params, options)
  }
}
