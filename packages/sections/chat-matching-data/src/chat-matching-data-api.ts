// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatMatchingData } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChatMatchingData` as a method. */
export class ChatMatchingDataAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ChatMatchingData`: see {@link operations.postChatMatchingData}. */
  postChatMatchingData<As extends ResponseAs = ResponseAs>(
    params: operations.PostChatMatchingDataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChatMatchingData>> {
    return operations.postChatMatchingData<As>(this.#halo, params, options)
  }
}
