// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleaseComponent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ProductComponent` as a method. */
export class ProductComponentAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ProductComponent`: see {@link operations.getProductComponent}. */
  getProductComponent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetProductComponentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getProductComponent<T, As>(this.#halo, params, options)
  }

  /** `POST /ProductComponent`: see {@link operations.postProductComponent}. */
  postProductComponent<As extends ResponseAs = ResponseAs>(
    params: operations.PostProductComponentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseComponent>> {
    return operations.postProductComponent<As>(this.#halo, params, options)
  }

  /** `GET /ProductComponent/{id}`: see {@link operations.getProductComponentById}. */
  getProductComponentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetProductComponentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseComponent>> {
    return operations.getProductComponentById<As>(this.#halo, params, options)
  }

  /** `DELETE /ProductComponent/{id}`: see {@link operations.deleteProductComponentById}. */
  deleteProductComponentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteProductComponentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteProductComponentById<T, As>(this.#halo, params, options)
  }
}
