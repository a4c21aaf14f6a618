// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/CriteriaGroup` as a method. */
export class CriteriaGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CriteriaGroup`: see {@link operations.getCriteriaGroup}. */
  getCriteriaGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCriteriaGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCriteriaGroup<T, As>(this.#halo, params, options)
  }
}
