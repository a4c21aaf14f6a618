// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ApprovalProcessRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ApprovalProcessRule` as a method. */
export class ApprovalProcessRuleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ApprovalProcessRule`: see {@link operations.getApprovalProcessRule}. */
  getApprovalProcessRule<As extends ResponseAs = ResponseAs>(
    params?: operations.GetApprovalProcessRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcessRule[]>> {
    return operations.getApprovalProcessRule<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ApprovalProcessRule`: see {@link operations.paginateApprovalProcessRule}. */
  paginateApprovalProcessRule(
    params?: operations.PaginateApprovalProcessRuleParams,
    options?: PaginateOptions,
  ): Pages<ApprovalProcessRule> {
    return operations.paginateApprovalProcessRule(this.#halo, params, options)
  }

  /** `POST /ApprovalProcessRule`: see {@link operations.postApprovalProcessRule}. */
  postApprovalProcessRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostApprovalProcessRuleParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ApprovalProcessRule[], ApprovalProcessRule>>> {
    return operations.postApprovalProcessRule<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ApprovalProcessRule/{id}`: see {@link operations.getApprovalProcessRuleById}. */
  getApprovalProcessRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetApprovalProcessRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcessRule>> {
    return operations.getApprovalProcessRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /ApprovalProcessRule/{id}`: see {@link operations.deleteApprovalProcessRuleById}. */
  deleteApprovalProcessRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteApprovalProcessRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcessRule | undefined>> {
    return operations.deleteApprovalProcessRuleById<As>(this.#halo, params, options)
  }
}
