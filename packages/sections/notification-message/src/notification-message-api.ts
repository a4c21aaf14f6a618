// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NotificationContent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/NotificationMessage` as a method. */
export class NotificationMessageAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /NotificationMessage`: see {@link operations.getNotificationMessage}. */
  getNotificationMessage<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetNotificationMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getNotificationMessage<T, As>(this.#halo, params, options)
  }

  /** `POST /NotificationMessage`: see {@link operations.postNotificationMessage}. */
  postNotificationMessage<As extends ResponseAs = ResponseAs>(
    params: operations.PostNotificationMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NotificationContent>> {
    return operations.postNotificationMessage<As>(this.#halo, params, options)
  }

  /** `GET /NotificationMessage/{id}`: see {@link operations.getNotificationMessageById}. */
  getNotificationMessageById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNotificationMessageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NotificationContent>> {
    return operations.getNotificationMessageById<As>(this.#halo, params, options)
  }

  /** `DELETE /NotificationMessage/{id}`: see {@link operations.deleteNotificationMessageById}. */
  deleteNotificationMessageById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteNotificationMessageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteNotificationMessageById<T, As>(this.#halo, params, options)
  }
}
