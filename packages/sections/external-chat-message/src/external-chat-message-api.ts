// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TeamsChatMessage_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ExternalChatMessage` as a method. */
export class ExternalChatMessageAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ExternalChatMessage`: see {@link operations.getExternalChatMessage}. */
  getExternalChatMessage<As extends ResponseAs = ResponseAs>(
    params?: operations.GetExternalChatMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'actions', TeamsChatMessage_List>>> {
    return operations.getExternalChatMessage<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ExternalChatMessage`: see {@link operations.paginateExternalChatMessage}. */
  paginateExternalChatMessage(
    params?: operations.PaginateExternalChatMessageParams,
    options?: PaginateOptions,
  ): Pages<TeamsChatMessage_List> {
    return operations.paginateExternalChatMessage(this.#halo, params, options)
  }

  /** `POST /ExternalChatMessage`: see {@link operations.postExternalChatMessage}. */
  postExternalChatMessage<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostExternalChatMessageParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TeamsChatMessage_List[], TeamsChatMessage_List>>> {
    return operations.postExternalChatMessage<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ExternalChatMessage/{id}`: see {@link operations.getExternalChatMessageById}. */
  getExternalChatMessageById<As extends ResponseAs = ResponseAs>(
    params: operations.GetExternalChatMessageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TeamsChatMessage_List>> {
    return operations.getExternalChatMessageById<As>(this.#halo, params, options)
  }

  /** `DELETE /ExternalChatMessage/{id}`: see {@link operations.deleteExternalChatMessageById}. */
  deleteExternalChatMessageById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteExternalChatMessageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TeamsChatMessage_List | undefined>> {
    return operations.deleteExternalChatMessageById<As>(this.#halo, params, options)
  }
}
