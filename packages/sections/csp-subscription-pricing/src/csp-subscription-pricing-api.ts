// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/CSPSubscriptionPricing` as a method. */
export class CSPSubscriptionPricingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /CSPSubscriptionPricing/manage`: see {@link operations.postCSPSubscriptionPricingManage}. */
  postCSPSubscriptionPricingManage<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostCSPSubscriptionPricingManageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postCSPSubscriptionPricingManage<T, As>(this.#halo, params, options)
  }
}
