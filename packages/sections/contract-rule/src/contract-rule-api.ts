// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ContractRule` as a method. */
export class ContractRuleAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ContractRule`: see {@link operations.getContractRule}. */
  getContractRule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetContractRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getContractRule<T, As>(this.#halo, params, options)
  }

  /** `POST /ContractRule`: see {@link operations.postContractRule}. */
  postContractRule<As extends ResponseAs = ResponseAs>(
    params: operations.PostContractRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractRule>> {
    return operations.postContractRule<As>(this.#halo, params, options)
  }

  /** `GET /ContractRule/{id}`: see {@link operations.getContractRuleById}. */
  getContractRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContractRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractRule>> {
    return operations.getContractRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /ContractRule/{id}`: see {@link operations.deleteContractRuleById}. */
  deleteContractRuleById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteContractRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteContractRuleById<T, As>(this.#halo, params, options)
  }
}
