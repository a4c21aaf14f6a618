// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultDraft } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Draft` as a method. */
export class DraftAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /Draft`: see {@link operations.postDraft}. */
  postDraft<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDraftParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FaultDraft[], FaultDraft>>> {
    return operations.postDraft<As, Flag>(this.#halo, params, options)
  }
}
