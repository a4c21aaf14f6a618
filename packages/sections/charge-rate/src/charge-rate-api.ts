// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChargeRate } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChargeRate` as a method. */
export class ChargeRateAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ChargeRate`: see {@link operations.getChargeRate}. */
  getChargeRate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetChargeRateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getChargeRate<T, As>(this.#halo, params, options)
  }

  /** `GET /ChargeRate/{id}`: see {@link operations.getChargeRateById}. */
  getChargeRateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetChargeRateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChargeRate>> {
    return operations.getChargeRateById<As>(this.#halo, params, options)
  }
}
