// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ShopifyDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ShopifyDetails` as a method. */
export class ShopifyDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ShopifyDetails`: see {@link operations.getShopifyDetails}. */
  getShopifyDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetShopifyDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ShopifyDetails[]>> {
    return operations.getShopifyDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ShopifyDetails`: see {@link operations.paginateShopifyDetails}. */
  paginateShopifyDetails(
    params?: operations.PaginateShopifyDetailsParams,
    options?: PaginateOptions,
  ): Pages<ShopifyDetails> {
    return operations.paginateShopifyDetails(this.#halo, params, options)
  }

  /** `POST /ShopifyDetails`: see {@link operations.postShopifyDetails}. */
  postShopifyDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostShopifyDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ShopifyDetails[], ShopifyDetails>>> {
    return operations.postShopifyDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ShopifyDetails/{id}`: see {@link operations.getShopifyDetailsById}. */
  getShopifyDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetShopifyDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ShopifyDetails>> {
    return operations.getShopifyDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ShopifyDetails/{id}`: see {@link operations.deleteShopifyDetailsById}. */
  deleteShopifyDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteShopifyDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ShopifyDetails | undefined>> {
    return operations.deleteShopifyDetailsById<As>(this.#halo, params, options)
  }
}
