// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EmailRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EmailRule` as a method. */
export class EmailRuleAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailRule`: see {@link operations.getEmailRule}. */
  getEmailRule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEmailRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEmailRule<T, As>(this.#halo, params, options)
  }

  /** `POST /EmailRule`: see {@link operations.postEmailRule}. */
  postEmailRule<As extends ResponseAs = ResponseAs>(
    params: operations.PostEmailRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailRule>> {
    return operations.postEmailRule<As>(this.#halo, params, options)
  }

  /** `GET /EmailRule/{id}`: see {@link operations.getEmailRuleById}. */
  getEmailRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEmailRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailRule>> {
    return operations.getEmailRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /EmailRule/{id}`: see {@link operations.deleteEmailRuleById}. */
  deleteEmailRuleById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteEmailRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteEmailRuleById<T, As>(this.#halo, params, options)
  }
}
