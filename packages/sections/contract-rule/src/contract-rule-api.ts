// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ContractRule` as a method. */
export class ContractRuleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ContractRule`: see {@link operations.getContractRule}. */
  getContractRule<As extends ResponseAs = ResponseAs>(
    params?: operations.GetContractRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractRule[]>> {
    return operations.getContractRule<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ContractRule`: see {@link operations.paginateContractRule}. */
  paginateContractRule(
    params?: operations.PaginateContractRuleParams,
    options?: PaginateOptions,
  ): Pages<ContractRule> {
    return operations.paginateContractRule(this.#halo, params, options)
  }

  /** `POST /ContractRule`: see {@link operations.postContractRule}. */
  postContractRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostContractRuleParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ContractRule[], ContractRule>>> {
    return operations.postContractRule<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ContractRule/{id}`: see {@link operations.getContractRuleById}. */
  getContractRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContractRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractRule>> {
    return operations.getContractRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /ContractRule/{id}`: see {@link operations.deleteContractRuleById}. */
  deleteContractRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteContractRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractRule | undefined>> {
    return operations.deleteContractRuleById<As>(this.#halo, params, options)
  }
}
