// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SecurityQuestion } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SecurityQuestion` as a method. */
export class SecurityQuestionAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SecurityQuestion`: see {@link operations.getSecurityQuestion}. */
  getSecurityQuestion<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSecurityQuestionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecurityQuestion[]>> {
    return operations.getSecurityQuestion<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SecurityQuestion`: see {@link operations.paginateSecurityQuestion}. */
  paginateSecurityQuestion(
    params?: operations.PaginateSecurityQuestionParams,
    options?: PaginateOptions,
  ): Pages<SecurityQuestion> {
    return operations.paginateSecurityQuestion(this.#halo, params, options)
  }

  /** `POST /SecurityQuestion`: see {@link operations.postSecurityQuestion}. */
  postSecurityQuestion<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSecurityQuestionParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SecurityQuestion[], SecurityQuestion>>> {
    return operations.postSecurityQuestion<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SecurityQuestion/{id}`: see {@link operations.getSecurityQuestionById}. */
  getSecurityQuestionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSecurityQuestionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecurityQuestion>> {
    return operations.getSecurityQuestionById<As>(this.#halo, params, options)
  }

  /** `DELETE /SecurityQuestion/{id}`: see {@link operations.deleteSecurityQuestionById}. */
  deleteSecurityQuestionById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSecurityQuestionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecurityQuestion | undefined>> {
    return operations.deleteSecurityQuestionById<As>(this.#halo, params, options)
  }
}
