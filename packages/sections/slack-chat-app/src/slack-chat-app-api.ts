// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SlackChatApp } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SlackChatApp` as a method. */
export class SlackChatAppAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SlackChatApp`: see {@link operations.getSlackChatApp}. */
  getSlackChatApp<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSlackChatAppParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSlackChatApp<T, As>(this.#halo, params, options)
  }

  /** `POST /SlackChatApp`: see {@link operations.postSlackChatApp}. */
  postSlackChatApp<As extends ResponseAs = ResponseAs>(
    params: operations.PostSlackChatAppParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlackChatApp>> {
    return operations.postSlackChatApp<As>(this.#halo, params, options)
  }

  /** `GET /SlackChatApp/{id}`: see {@link operations.getSlackChatAppById}. */
  getSlackChatAppById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSlackChatAppByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlackChatApp>> {
    return operations.getSlackChatAppById<As>(this.#halo, params, options)
  }

  /** `DELETE /SlackChatApp/{id}`: see {@link operations.deleteSlackChatAppById}. */
  deleteSlackChatAppById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSlackChatAppByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSlackChatAppById<T, As>(this.#halo, params, options)
  }
}
