// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SlackChatApp } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SlackChatApp` as a method. */
export class SlackChatAppAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SlackChatApp`: see {@link operations.getSlackChatApp}. */
  getSlackChatApp<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSlackChatAppParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlackChatApp[]>> {
    return operations.getSlackChatApp<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SlackChatApp`: see {@link operations.paginateSlackChatApp}. */
  paginateSlackChatApp(
    params?: operations.PaginateSlackChatAppParams,
    options?: PaginateOptions,
  ): Pages<SlackChatApp> {
    return operations.paginateSlackChatApp(this.#halo, params, options)
  }

  /** `POST /SlackChatApp`: see {@link operations.postSlackChatApp}. */
  postSlackChatApp<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSlackChatAppParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SlackChatApp[], SlackChatApp>>> {
    return operations.postSlackChatApp<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SlackChatApp/{id}`: see {@link operations.getSlackChatAppById}. */
  getSlackChatAppById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSlackChatAppByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlackChatApp>> {
    return operations.getSlackChatAppById<As>(this.#halo, params, options)
  }

  /** `DELETE /SlackChatApp/{id}`: see {@link operations.deleteSlackChatAppById}. */
  deleteSlackChatAppById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSlackChatAppByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlackChatApp | undefined>> {
    return operations.deleteSlackChatAppById<As>(this.#halo, params, options)
  }
}
