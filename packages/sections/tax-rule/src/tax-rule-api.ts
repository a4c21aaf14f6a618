// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TaxRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TaxRule` as a method. */
export class TaxRuleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TaxRule`: see {@link operations.getTaxRule}. */
  getTaxRule<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTaxRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaxRule[]>> {
    return operations.getTaxRule<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TaxRule`: see {@link operations.paginateTaxRule}. */
  paginateTaxRule(
    params?: operations.PaginateTaxRuleParams,
    options?: PaginateOptions,
  ): Pages<TaxRule> {
    return operations.paginateTaxRule(this.#halo, params, options)
  }

  /** `POST /TaxRule`: see {@link operations.postTaxRule}. */
  postTaxRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTaxRuleParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TaxRule[], TaxRule>>> {
    return operations.postTaxRule<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TaxRule/{id}`: see {@link operations.getTaxRuleById}. */
  getTaxRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTaxRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaxRule>> {
    return operations.getTaxRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /TaxRule/{id}`: see {@link operations.deleteTaxRuleById}. */
  deleteTaxRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTaxRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaxRule | undefined>> {
    return operations.deleteTaxRuleById<As>(this.#halo, params, options)
  }
}
