// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Eracent` as a method. */
export class EracentAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Eracent/Get`: see {@link operations.getEracentGet}. */
  getEracentGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEracentGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEracentGet<T, As>(this.#halo, params, options)
  }
}
