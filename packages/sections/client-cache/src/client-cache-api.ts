// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ClientCache` as a method. */
export class ClientCacheAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ClientCache`: see {@link operations.getClientCache}. */
  getClientCache<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetClientCacheParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getClientCache<T, As>(this.#halo, params, options)
  }
}
