// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SentinelOne` as a method. */
export class SentinelOneAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SentinelOne/Get`: see {@link operations.getSentinelOneGet}. */
  getSentinelOneGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSentinelOneGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSentinelOneGet<T, As>(this.#halo, params, options)
  }
}
