// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ApprovalStore` as a method. */
export class ApprovalStoreAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ApprovalStore`: see {@link operations.postApprovalStore}. */
  postApprovalStore<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostApprovalStoreParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postApprovalStore<T, As>(this.#halo, params, options)
  }
}
