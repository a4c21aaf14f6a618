// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EscMsg } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Notifications` as a method. */
export class NotificationsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Notifications`: see {@link operations.getNotifications}. */
  getNotifications<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetNotificationsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getNotifications<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Notifications`: see {@link operations.paginateNotifications}. */
  paginateNotifications<T = unknown>(
    params?: operations.PaginateNotificationsParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateNotifications<T>(this.#halo, params, options)
  }

  /** `POST /Notifications`: see {@link operations.postNotifications}. */
  postNotifications<As extends ResponseAs = ResponseAs>(
    params: operations.PostNotificationsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EscMsg>> {
    return operations.postNotifications<As>(this.#halo, params, options)
  }

  /** `POST /Notifications/process`: see {@link operations.postNotificationsProcess}. */
  postNotificationsProcess<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostNotificationsProcessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postNotificationsProcess<T, As>(this.#halo, params, options)
  }

  /** `GET /Notifications/{id}`: see {@link operations.getNotificationsById}. */
  getNotificationsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNotificationsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EscMsg>> {
    return operations.getNotificationsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Notifications/{id}`: see {@link operations.deleteNotificationsById}. */
  deleteNotificationsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteNotificationsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteNotificationsById<T, As>(this.#halo, params, options)
  }
}
