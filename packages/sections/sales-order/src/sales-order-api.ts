// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { OrderHead, OrderHead_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SalesOrder` as a method. */
export class SalesOrderAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SalesOrder`: see {@link operations.getSalesOrder}. */
  getSalesOrder<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSalesOrderParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OrderHead_View>> {
    return operations.getSalesOrder<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SalesOrder`: see {@link operations.paginateSalesOrder}. */
  paginateSalesOrder(
    params?: operations.PaginateSalesOrderParams,
    options?: PaginateOptions,
  ): Pages<OrderHead> {
    return operations.paginateSalesOrder(this.#halo, params, options)
  }

  /** `POST /SalesOrder`: see {@link operations.postSalesOrder}. */
  postSalesOrder<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSalesOrderParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, OrderHead[], OrderHead>>> {
    return operations.postSalesOrder<As, Flag>(this.#halo, params, options)
  }

  /** `POST /SalesOrder/View`: see {@link operations.postSalesOrderView}. */
  postSalesOrderView<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostSalesOrderViewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postSalesOrderView<T, As>(this.#halo, params, options)
  }

  /** `GET /SalesOrder/{id}`: see {@link operations.getSalesOrderById}. */
  getSalesOrderById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSalesOrderByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OrderHead>> {
    return operations.getSalesOrderById<As>(this.#halo, params, options)
  }

  /** `DELETE /SalesOrder/{id}`: see {@link operations.deleteSalesOrderById}. */
  deleteSalesOrderById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSalesOrderByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, OrderHead | undefined>> {
    return operations.deleteSalesOrderById<As>(this.#halo, params, options)
  }
}
