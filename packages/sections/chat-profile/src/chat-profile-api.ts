// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatProfile } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChatProfile` as a method. */
export class ChatProfileAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ChatProfile`: see {@link operations.getChatProfile}. */
  getChatProfile<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetChatProfileParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getChatProfile<T, As>(this.#halo, params, options)
  }

  /** `POST /ChatProfile`: see {@link operations.postChatProfile}. */
  postChatProfile<As extends ResponseAs = ResponseAs>(
    params: operations.PostChatProfileParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChatProfile>> {
    return operations.postChatProfile<As>(this.#halo, params, options)
  }

  /** `GET /ChatProfile/{id}`: see {@link operations.getChatProfileById}. */
  getChatProfileById<As extends ResponseAs = ResponseAs>(
    params: operations.GetChatProfileByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChatProfile>> {
    return operations.getChatProfileById<As>(this.#halo, params, options)
  }

  /** `DELETE /ChatProfile/{id}`: see {@link operations.deleteChatProfileById}. */
  deleteChatProfileById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteChatProfileByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteChatProfileById<T, As>(this.#halo, params, options)
  }
}
