// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LiveChatMsg } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChatMessage` as a method. */
export class ChatMessageAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ChatMessage`: see {@link operations.getChatMessage}. */
  getChatMessage<As extends ResponseAs = ResponseAs>(
    params?: operations.GetChatMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LiveChatMsg[]>> {
    return operations.getChatMessage<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ChatMessage`: see {@link operations.paginateChatMessage}. */
  paginateChatMessage(
    params?: operations.PaginateChatMessageParams,
    options?: PaginateOptions,
  ): Pages<LiveChatMsg> {
    return operations.paginateChatMessage(this.#halo, params, options)
  }

  /** `POST /ChatMessage`: see {@link operations.postChatMessage}. */
  postChatMessage<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostChatMessageParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, LiveChatMsg[], LiveChatMsg>>> {
    return operations.postChatMessage<As, Flag>(this.#halo, params, options)
  }

  /** `POST /ChatMessage/IsTyping`: see {@link operations.postChatMessageIsTyping}. */
  postChatMessageIsTyping<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostChatMessageIsTypingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postChatMessageIsTyping<T, As>(this.#halo, params, options)
  }
}
