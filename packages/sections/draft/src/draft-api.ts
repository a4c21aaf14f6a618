// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultDraft } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Draft` as a method. */
export class DraftAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /Draft`: see {@link operations.postDraft}. */
  postDraft<As extends ResponseAs = ResponseAs>(
    params: operations.PostDraftParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultDraft>> {
    return operations.postDraft<As>(this.#halo, params, options)
  }
}
