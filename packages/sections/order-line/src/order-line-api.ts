// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/OrderLine` as a method. */
export class OrderLineAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /OrderLine`: see {@link operations.getOrderLine}. */
  getOrderLine<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetOrderLineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getOrderLine<T, As>(this.#halo, params, options)
  }
}
