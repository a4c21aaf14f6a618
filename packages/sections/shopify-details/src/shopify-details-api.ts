// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ShopifyDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ShopifyDetails` as a method. */
export class ShopifyDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ShopifyDetails`: see {@link operations.getShopifyDetails}. */
  getShopifyDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetShopifyDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getShopifyDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /ShopifyDetails`: see {@link operations.postShopifyDetails}. */
  postShopifyDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostShopifyDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ShopifyDetails>> {
    return operations.postShopifyDetails<As>(this.#halo, params, options)
  }

  /** `GET /ShopifyDetails/{id}`: see {@link operations.getShopifyDetailsById}. */
  getShopifyDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetShopifyDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ShopifyDetails>> {
    return operations.getShopifyDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ShopifyDetails/{id}`: see {@link operations.deleteShopifyDetailsById}. */
  deleteShopifyDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteShopifyDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteShopifyDetailsById<T, As>(this.#halo, params, options)
  }
}
