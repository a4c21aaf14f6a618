// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UnameNotification } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Notification` as a method. */
export class NotificationAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Notification`: see {@link operations.getNotification}. */
  getNotification<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetNotificationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getNotification<T, As>(this.#halo, params, options)
  }

  /** `POST /Notification`: see {@link operations.postNotification}. */
  postNotification<As extends ResponseAs = ResponseAs>(
    params: operations.PostNotificationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameNotification>> {
    return operations.postNotification<As>(this.#halo, params, options)
  }

  /** `GET /Notification/{id}`: see {@link operations.getNotificationById}. */
  getNotificationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNotificationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameNotification>> {
    return operations.getNotificationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Notification/{id}`: see {@link operations.deleteNotificationById}. */
  deleteNotificationById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteNotificationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteNotificationById<T, As>(this.#halo, params, options)
  }
}
