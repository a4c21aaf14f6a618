// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ApprovalProcessRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ApprovalProcessRule` as a method. */
export class ApprovalProcessRuleAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ApprovalProcessRule`: see {@link operations.getApprovalProcessRule}. */
  getApprovalProcessRule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetApprovalProcessRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getApprovalProcessRule<T, As>(this.#halo, params, options)
  }

  /** `POST /ApprovalProcessRule`: see {@link operations.postApprovalProcessRule}. */
  postApprovalProcessRule<As extends ResponseAs = ResponseAs>(
    params: operations.PostApprovalProcessRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcessRule>> {
    return operations.postApprovalProcessRule<As>(this.#halo, params, options)
  }

  /** `GET /ApprovalProcessRule/{id}`: see {@link operations.getApprovalProcessRuleById}. */
  getApprovalProcessRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetApprovalProcessRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcessRule>> {
    return operations.getApprovalProcessRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /ApprovalProcessRule/{id}`: see {@link operations.deleteApprovalProcessRuleById}. */
  deleteApprovalProcessRuleById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteApprovalProcessRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteApprovalProcessRuleById<T, As>(this.#halo, params, options)
  }
}
