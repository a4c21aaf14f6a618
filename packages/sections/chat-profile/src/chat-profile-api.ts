// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatProfile } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ChatProfile` as a method. */
export class ChatProfileAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ChatProfile`: see {@link operations.getChatProfile}. */
  getChatProfile<As extends ResponseAs = ResponseAs>(
    params?: operations.GetChatProfileParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChatProfile[]>> {
    return operations.getChatProfile<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ChatProfile`: see {@link operations.paginateChatProfile}. */
  paginateChatProfile(
    params?: operations.PaginateChatProfileParams,
    options?: PaginateOptions,
  ): Pages<ChatProfile> {
    return operations.paginateChatProfile(this.#halo, params, options)
  }

  /** `POST /ChatProfile`: see {@link operations.postChatProfile}. */
  postChatProfile<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostChatProfileParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ChatProfile[], ChatProfile>>> {
    return operations.postChatProfile<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ChatProfile/{id}`: see {@link operations.getChatProfileById}. */
  getChatProfileById<As extends ResponseAs = ResponseAs>(
    params: operations.GetChatProfileByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChatProfile>> {
    return operations.getChatProfileById<As>(this.#halo, params, options)
  }

  /** `DELETE /ChatProfile/{id}`: see {@link operations.deleteChatProfileById}. */
  deleteChatProfileById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteChatProfileByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ChatProfile | undefined>> {
    return operations.deleteChatProfileById<As>(this.#halo, params, options)
  }
}
