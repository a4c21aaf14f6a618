// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LiveChatMsg } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChatMessage` as a method. */
export class ChatMessageAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ChatMessage`: see {@link operations.getChatMessage}. */
  getChatMessage<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetChatMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getChatMessage<T, As>(this.#halo, params, options)
  }

  /** `POST /ChatMessage`: see {@link operations.postChatMessage}. */
  postChatMessage<As extends ResponseAs = ResponseAs>(
    params: operations.PostChatMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LiveChatMsg>> {
    return operations.postChatMessage<As>(this.#halo, params, options)
  }

  /** `POST /ChatMessage/IsTyping`: see {@link operations.postChatMessageIsTyping}. */
  postChatMessageIsTyping<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostChatMessageIsTypingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postChatMessageIsTyping<T, As>(this.#halo, params, options)
  }
}
