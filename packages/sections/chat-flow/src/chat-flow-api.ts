// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatFlowProcess } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChatFlow` as a method. */
export class ChatFlowAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ChatFlow`: see {@link operations.postChatFlow}. */
  postChatFlow<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostChatFlowParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ChatFlowProcess[], ChatFlowProcess>>> {
    return operations.postChatFlow<As, Flag>(this.#halo, params, options)
  }
}
