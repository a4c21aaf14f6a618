// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AWS` as a method. */
export class AWSAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AWS/Get`: see {@link operations.getAWSGet}. */
  getAWSGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAWSGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAWSGet<T, As>(this.#halo, params, options)
  }
}
