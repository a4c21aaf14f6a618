// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleaseProduct } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Product` as a method. */
export class ProductAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Product`: see {@link operations.getProduct}. */
  getProduct<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetProductParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getProduct<T, As>(this.#halo, params, options)
  }

  /** `POST /Product`: see {@link operations.postProduct}. */
  postProduct<As extends ResponseAs = ResponseAs>(
    params: operations.PostProductParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseProduct>> {
    return operations.postProduct<As>(this.#halo, params, options)
  }

  /** `GET /Product/{id}`: see {@link operations.getProductById}. */
  getProductById<As extends ResponseAs = ResponseAs>(
    params: operations.GetProductByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseProduct>> {
    return operations.getProductById<As>(this.#halo, params, options)
  }

  /** `DELETE /Product/{id}`: see {@link operations.deleteProductById}. */
  deleteProductById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteProductByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteProductById<T, As>(this.#halo, params, options)
  }
}
