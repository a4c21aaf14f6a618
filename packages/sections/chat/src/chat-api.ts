// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Chat` as a method. */
export class ChatAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Chat`: see {@link operations.getChat}. */
  getChat<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetChatParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'chats', T>>> {
    return operations.getChat<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Chat`: see {@link operations.paginateChat}. */
  paginateChat<T = unknown>(
    params?: operations.PaginateChatParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateChat<T>(this.#halo, params, options)
  }

  /** `POST /Chat`: see {@link operations.postChat}. */
  postChat<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostChatParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postChat<T, As>(this.#halo, params, options)
  }

  /** `GET /Chat/{id}`: see {@link operations.getChatById}. */
  getChatById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetChatByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getChatById<T, As>(this.#halo, params, options)
  }
}
