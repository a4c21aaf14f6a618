// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/CustomIntegrationMethodValue` as a method. */
export class CustomIntegrationMethodValueAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomIntegrationMethodValue`: see {@link operations.getCustomIntegrationMethodValue}. */
  getCustomIntegrationMethodValue<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCustomIntegrationMethodValueParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCustomIntegrationMethodValue<T, As>(this.#halo, params, options)
  }
}
