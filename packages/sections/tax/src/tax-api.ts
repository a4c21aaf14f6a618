// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Tax } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Tax` as a method. */
export class TaxAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Tax`: see {@link operations.getTax}. */
  getTax<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTaxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTax<T, As>(this.#halo, params, options)
  }

  /** `POST /Tax`: see {@link operations.postTax}. */
  postTax<As extends ResponseAs = ResponseAs>(
    params: operations.PostTaxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tax>> {
    return operations.postTax<As>(this.#halo, params, options)
  }

  /** `GET /Tax/{id}`: see {@link operations.getTaxById}. */
  getTaxById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTaxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tax>> {
    return operations.getTaxById<As>(this.#halo, params, options)
  }

  /** `DELETE /Tax/{id}`: see {@link operations.deleteTaxById}. */
  deleteTaxById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTaxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTaxById<T, As>(this.#halo, params, options)
  }
}
