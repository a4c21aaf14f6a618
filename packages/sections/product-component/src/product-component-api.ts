// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleaseComponent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ProductComponent` as a method. */
export class ProductComponentAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ProductComponent`: see {@link operations.getProductComponent}. */
  getProductComponent<As extends ResponseAs = ResponseAs>(
    params?: operations.GetProductComponentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseComponent[]>> {
    return operations.getProductComponent<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ProductComponent`: see {@link operations.paginateProductComponent}. */
  paginateProductComponent(
    params?: operations.PaginateProductComponentParams,
    options?: PaginateOptions,
  ): Pages<ReleaseComponent> {
    return operations.paginateProductComponent(this.#halo, params, options)
  }

  /** `POST /ProductComponent`: see {@link operations.postProductComponent}. */
  postProductComponent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostProductComponentParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ReleaseComponent[], ReleaseComponent>>> {
    return operations.postProductComponent<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ProductComponent/{id}`: see {@link operations.getProductComponentById}. */
  getProductComponentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetProductComponentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseComponent>> {
    return operations.getProductComponentById<As>(this.#halo, params, options)
  }

  /** `DELETE /ProductComponent/{id}`: see {@link operations.deleteProductComponentById}. */
  deleteProductComponentById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteProductComponentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseComponent | undefined>> {
    return operations.deleteProductComponentById<As>(this.#halo, params, options)
  }
}
