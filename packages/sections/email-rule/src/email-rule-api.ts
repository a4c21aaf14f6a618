// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EmailRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EmailRule` as a method. */
export class EmailRuleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailRule`: see {@link operations.getEmailRule}. */
  getEmailRule<As extends ResponseAs = ResponseAs>(
    params?: operations.GetEmailRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailRule[]>> {
    return operations.getEmailRule<As>(this.#halo, params, options)
  }

  /** Every record of `GET /EmailRule`: see {@link operations.paginateEmailRule}. */
  paginateEmailRule(
    params?: operations.PaginateEmailRuleParams,
    options?: PaginateOptions,
  ): Pages<EmailRule> {
    return operations.paginateEmailRule(this.#halo, params, options)
  }

  /** `POST /EmailRule`: see {@link operations.postEmailRule}. */
  postEmailRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostEmailRuleParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, EmailRule[], EmailRule>>> {
    return operations.postEmailRule<As, Flag>(this.#halo, params, options)
  }

  /** `GET /EmailRule/{id}`: see {@link operations.getEmailRuleById}. */
  getEmailRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEmailRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailRule>> {
    return operations.getEmailRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /EmailRule/{id}`: see {@link operations.deleteEmailRuleById}. */
  deleteEmailRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteEmailRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailRule | undefined>> {
    return operations.deleteEmailRuleById<As>(this.#halo, params, options)
  }
}
