// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SecurityQuestion } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SecurityQuestion` as a method. */
export class SecurityQuestionAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SecurityQuestion`: see {@link operations.getSecurityQuestion}. */
  getSecurityQuestion<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSecurityQuestionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSecurityQuestion<T, As>(this.#halo, params, options)
  }

  /** `POST /SecurityQuestion`: see {@link operations.postSecurityQuestion}. */
  postSecurityQuestion<As extends ResponseAs = ResponseAs>(
    params: operations.PostSecurityQuestionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecurityQuestion>> {
    return operations.postSecurityQuestion<As>(this.#halo, params, options)
  }

  /** `GET /SecurityQuestion/{id}`: see {@link operations.getSecurityQuestionById}. */
  getSecurityQuestionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSecurityQuestionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecurityQuestion>> {
    return operations.getSecurityQuestionById<As>(this.#halo, params, options)
  }

  /** `DELETE /SecurityQuestion/{id}`: see {@link operations.deleteSecurityQuestionById}. */
  deleteSecurityQuestionById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSecurityQuestionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSecurityQuestionById<T, As>(this.#halo, params, options)
  }
}
