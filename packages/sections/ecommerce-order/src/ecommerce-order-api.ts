// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EcommerceOrder } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EcommerceOrder` as a method. */
export class EcommerceOrderAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EcommerceOrder`: see {@link operations.getEcommerceOrder}. */
  getEcommerceOrder<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEcommerceOrderParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEcommerceOrder<T, As>(this.#halo, params, options)
  }

  /** `POST /EcommerceOrder`: see {@link operations.postEcommerceOrder}. */
  postEcommerceOrder<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostEcommerceOrderParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, EcommerceOrder[], EcommerceOrder>>> {
    return operations.postEcommerceOrder<As, Flag>(this.#halo, params, options)
  }

  /** `GET /EcommerceOrder/{id}`: see {@link operations.getEcommerceOrderById}. */
  getEcommerceOrderById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEcommerceOrderByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EcommerceOrder>> {
    return operations.getEcommerceOrderById<As>(this.#halo, params, options)
  }

  /** `DELETE /EcommerceOrder/{id}`: see {@link operations.deleteEcommerceOrderById}. */
  deleteEcommerceOrderById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteEcommerceOrderByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EcommerceOrder | undefined>> {
    return operations.deleteEcommerceOrderById<As>(this.#halo, params, options)
  }
}
