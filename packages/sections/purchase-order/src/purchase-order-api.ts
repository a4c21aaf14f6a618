// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SupplierOrderHeader, SupplierOrderHeader_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PurchaseOrder` as a method. */
export class PurchaseOrderAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PurchaseOrder`: see {@link operations.getPurchaseOrder}. */
  getPurchaseOrder<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPurchaseOrderParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SupplierOrderHeader_View>> {
    return operations.getPurchaseOrder<As>(this.#halo, params, options)
  }

  /** Every record of `GET /PurchaseOrder`: see {@link operations.paginatePurchaseOrder}. */
  paginatePurchaseOrder(
    params?: operations.PaginatePurchaseOrderParams,
    options?: PaginateOptions,
  ): Pages<SupplierOrderHeader> {
    return operations.paginatePurchaseOrder(this.#halo, params, options)
  }

  /** `POST /PurchaseOrder`: see {@link operations.postPurchaseOrder}. */
  postPurchaseOrder<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPurchaseOrderParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SupplierOrderHeader[], SupplierOrderHeader>>> {
    return operations.postPurchaseOrder<As, Flag>(this.#halo, params, options)
  }

  /** `POST /PurchaseOrder/View`: see {@link operations.postPurchaseOrderView}. */
  postPurchaseOrderView<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostPurchaseOrderViewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postPurchaseOrderView<T, As>(this.#halo, params, options)
  }

  /** `POST /PurchaseOrder/confirmreceipt`: see {@link operations.postPurchaseOrderConfirmreceipt}. */
  postPurchaseOrderConfirmreceipt<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostPurchaseOrderConfirmreceiptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postPurchaseOrderConfirmreceipt<T, As>(this.#halo, params, options)
  }

  /** `GET /PurchaseOrder/{id}`: see {@link operations.getPurchaseOrderById}. */
  getPurchaseOrderById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPurchaseOrderByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SupplierOrderHeader>> {
    return operations.getPurchaseOrderById<As>(this.#halo, params, options)
  }

  /** `DELETE /PurchaseOrder/{id}`: see {@link operations.deletePurchaseOrderById}. */
  deletePurchaseOrderById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePurchaseOrderByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SupplierOrderHeader | undefined>> {
    return operations.deletePurchaseOrderById<As>(this.#halo, params, options)
  }
}
