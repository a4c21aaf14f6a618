// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NPR_Result } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SecurityQuestionValidate` as a method. */
export class SecurityQuestionValidateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SecurityQuestionValidate`: see {@link operations.getSecurityQuestionValidate}. */
  getSecurityQuestionValidate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSecurityQuestionValidateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSecurityQuestionValidate<T, As>(this.#halo, params, options)
  }

  /** `POST /SecurityQuestionValidate`: see {@link operations.postSecurityQuestionValidate}. */
  postSecurityQuestionValidate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSecurityQuestionValidateParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, NPR_Result[], NPR_Result>>> {
    return operations.postSecurityQuestionValidate<As, Flag>(this.#halo, params, options)
  }
}
