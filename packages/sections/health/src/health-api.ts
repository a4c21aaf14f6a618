// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Health` as a method. */
export class HealthAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Health`: see {@link operations.getHealth}. */
  getHealth<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetHealthParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getHealth<T, As>(this.#halo, params, options)
  }

  /** `GET /Health/Hashing`: see {@link operations.getHealthHashing}. */
  getHealthHashing<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetHealthHashingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getHealthHashing<T, As>(this.#halo, params, options)
  }
}
