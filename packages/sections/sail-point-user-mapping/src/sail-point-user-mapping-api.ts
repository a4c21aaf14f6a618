// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SailPointUserMapping` as a method. */
export class SailPointUserMappingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SailPointUserMapping`: see {@link operations.getSailPointUserMapping}. */
  getSailPointUserMapping<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSailPointUserMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSailPointUserMapping<T, As>(this.#halo, params, options)
  }
}
