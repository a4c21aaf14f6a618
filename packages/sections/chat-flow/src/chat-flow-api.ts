// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatFlowProcess } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChatFlow` as a method. */
export class ChatFlowAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ChatFlow`: see {@link operations.postChatFlow}. */
  postChatFlow<As extends ResponseAs = ResponseAs>(
    params: operations.PostChatFlowParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChatFlowProcess>> {
    return operations.postChatFlow<As>(this.#halo, params, options)
  }
}
