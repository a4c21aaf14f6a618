// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TaxRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TaxRule` as a method. */
export class TaxRuleAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TaxRule`: see {@link operations.getTaxRule}. */
  getTaxRule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTaxRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTaxRule<T, As>(this.#halo, params, options)
  }

  /** `POST /TaxRule`: see {@link operations.postTaxRule}. */
  postTaxRule<As extends ResponseAs = ResponseAs>(
    params: operations.PostTaxRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaxRule>> {
    return operations.postTaxRule<As>(this.#halo, params, options)
  }

  /** `GET /TaxRule/{id}`: see {@link operations.getTaxRuleById}. */
  getTaxRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTaxRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaxRule>> {
    return operations.getTaxRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /TaxRule/{id}`: see {@link operations.deleteTaxRuleById}. */
  deleteTaxRuleById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTaxRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTaxRuleById<T, As>(this.#halo, params, options)
  }
}
