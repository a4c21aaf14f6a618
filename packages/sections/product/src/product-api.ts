// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleaseProduct } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Product` as a method. */
export class ProductAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Product`: see {@link operations.getProduct}. */
  getProduct<As extends ResponseAs = ResponseAs>(
    params?: operations.GetProductParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseProduct[]>> {
    return operations.getProduct<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Product`: see {@link operations.paginateProduct}. */
  paginateProduct(
    params?: operations.PaginateProductParams,
    options?: PaginateOptions,
  ): Pages<ReleaseProduct> {
    return operations.paginateProduct(this.#halo, params, options)
  }

  /** `POST /Product`: see {@link operations.postProduct}. */
  postProduct<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostProductParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ReleaseProduct[], ReleaseProduct>>> {
    return operations.postProduct<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Product/{id}`: see {@link operations.getProductById}. */
  getProductById<As extends ResponseAs = ResponseAs>(
    params: operations.GetProductByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseProduct>> {
    return operations.getProductById<As>(this.#halo, params, options)
  }

  /** `DELETE /Product/{id}`: see {@link operations.deleteProductById}. */
  deleteProductById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteProductByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseProduct | undefined>> {
    return operations.deleteProductById<As>(this.#halo, params, options)
  }
}
