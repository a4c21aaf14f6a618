// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ImpersonationRequest } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ImpersonationRequest` as a method. */
export class ImpersonationRequestAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ImpersonationRequest`: see {@link operations.postImpersonationRequest}. */
  postImpersonationRequest<As extends ResponseAs = ResponseAs>(
    params: operations.PostImpersonationRequestParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ImpersonationRequest>> {
    return operations.postImpersonationRequest<As>(this.#halo, params, options)
  }
}
