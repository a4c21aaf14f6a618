// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OrderLine } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/OrderLine` as a method. */
export class OrderLineAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /OrderLine`: see {@link operations.getOrderLine}. */
  getOrderLine<As extends ResponseAs = ResponseAs>(
    params?: operations.GetOrderLineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'orderlines', OrderLine>>> {
    return operations.getOrderLine<As>(this.#halo, params, options)
  }

  /** Every record of `GET /OrderLine`: see {@link operations.paginateOrderLine}. */
  paginateOrderLine(
    params?: operations.PaginateOrderLineParams,
    options?: PaginateOptions,
  ): Pages<OrderLine> {
    return operations.paginateOrderLine(this.#halo, params, options)
  }
}
