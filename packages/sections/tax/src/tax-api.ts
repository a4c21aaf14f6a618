// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Tax } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Tax` as a method. */
export class TaxAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Tax`: see {@link operations.getTax}. */
  getTax<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTaxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tax[]>> {
    return operations.getTax<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Tax`: see {@link operations.paginateTax}. */
  paginateTax(
    params?: operations.PaginateTaxParams,
    options?: PaginateOptions,
  ): Pages<Tax> {
    return operations.paginateTax(this.#halo, params, options)
  }

  /** `POST /Tax`: see {@link operations.postTax}. */
  postTax<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTaxParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Tax[], Tax>>> {
    return operations.postTax<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Tax/{id}`: see {@link operations.getTaxById}. */
  getTaxById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTaxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tax>> {
    return operations.getTaxById<As>(this.#halo, params, options)
  }

  /** `DELETE /Tax/{id}`: see {@link operations.deleteTaxById}. */
  deleteTaxById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTaxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tax | undefined>> {
    return operations.deleteTaxById<As>(this.#halo, params, options)
  }
}
