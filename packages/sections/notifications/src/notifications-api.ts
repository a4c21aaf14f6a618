// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EscMsg } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Notifications` as a method. */
export class NotificationsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Notifications`: see {@link operations.getNotifications}. */
  getNotifications<As extends ResponseAs = ResponseAs>(
    params?: operations.GetNotificationsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'notifications', EscMsg>>> {
    return operations.getNotifications<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Notifications`: see {@link operations.paginateNotifications}. */
  paginateNotifications(
    params?: operations.PaginateNotificationsParams,
    options?: PaginateOptions,
  ): Pages<EscMsg> {
    return operations.paginateNotifications(this.#halo, params, options)
  }

  /** `POST /Notifications`: see {@link operations.postNotifications}. */
  postNotifications<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostNotificationsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, EscMsg[], EscMsg>>> {
    return operations.postNotifications<As, Flag>(this.#halo, params, options)
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
  deleteNotificationsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteNotificationsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EscMsg | undefined>> {
    return operations.deleteNotificationsById<As>(this.#halo, params, options)
  }
}
