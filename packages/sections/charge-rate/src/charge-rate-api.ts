// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChargeRate } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChargeRate` as a method. */
export class ChargeRateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ChargeRate`: see {@link operations.getChargeRate}. */
  getChargeRate<As extends ResponseAs = ResponseAs>(
    params?: operations.GetChargeRateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChargeRate[]>> {
    return operations.getChargeRate<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ChargeRate`: see {@link operations.paginateChargeRate}. */
  paginateChargeRate(
    params?: operations.PaginateChargeRateParams,
    options?: PaginateOptions,
  ): Pages<ChargeRate> {
    return operations.paginateChargeRate(this.#halo, params, options)
  }

  /** `GET /ChargeRate/{id}`: see {@link operations.getChargeRateById}. */
  getChargeRateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetChargeRateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChargeRate>> {
    return operations.getChargeRateById<As>(this.#halo, params, options)
  }
}
