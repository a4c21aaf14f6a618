// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TeamsChatMessage_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ExternalChatMessage` as a method. */
export class ExternalChatMessageAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ExternalChatMessage`: see {@link operations.getExternalChatMessage}. */
  getExternalChatMessage<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetExternalChatMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getExternalChatMessage<T, As>(this.#halo, params, options)
  }

  /** `POST /ExternalChatMessage`: see {@link operations.postExternalChatMessage}. */
  postExternalChatMessage<As extends ResponseAs = ResponseAs>(
    params: operations.PostExternalChatMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TeamsChatMessage_List>> {
    return operations.postExternalChatMessage<As>(this.#halo, params, options)
  }

  /** `GET /ExternalChatMessage/{id}`: see {@link operations.getExternalChatMessageById}. */
  getExternalChatMessageById<As extends ResponseAs = ResponseAs>(
    params: operations.GetExternalChatMessageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TeamsChatMessage_List>> {
    return operations.getExternalChatMessageById<As>(this.#halo, params, options)
  }

  /** `DELETE /ExternalChatMessage/{id}`: see {@link operations.deleteExternalChatMessageById}. */
  deleteExternalChatMessageById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteExternalChatMessageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteExternalChatMessageById<T, As>(this.#halo, params, options)
  }
}
