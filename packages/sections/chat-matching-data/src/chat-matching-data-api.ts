// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatMatchingData } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChatMatchingData` as a method. */
export class ChatMatchingDataAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ChatMatchingData`: see {@link operations.postChatMatchingData}. */
  postChatMatchingData<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostChatMatchingDataParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ChatMatchingData[], ChatMatchingData>>> {
    return operations.postChatMatchingData<As, Flag>(this.#halo, params, options)
  }
}
