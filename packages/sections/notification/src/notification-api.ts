// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UnameNotification } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Notification` as a method. */
export class NotificationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Notification`: see {@link operations.getNotification}. */
  getNotification<As extends ResponseAs = ResponseAs>(
    params?: operations.GetNotificationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameNotification[]>> {
    return operations.getNotification<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Notification`: see {@link operations.paginateNotification}. */
  paginateNotification(
    params?: operations.PaginateNotificationParams,
    options?: PaginateOptions,
  ): Pages<UnameNotification> {
    return operations.paginateNotification(this.#halo, params, options)
  }

  /** `POST /Notification`: see {@link operations.postNotification}. */
  postNotification<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostNotificationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, UnameNotification[], UnameNotification>>> {
    return operations.postNotification<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Notification/{id}`: see {@link operations.getNotificationById}. */
  getNotificationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNotificationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameNotification>> {
    return operations.getNotificationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Notification/{id}`: see {@link operations.deleteNotificationById}. */
  deleteNotificationById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteNotificationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameNotification | undefined>> {
    return operations.deleteNotificationById<As>(this.#halo, params, options)
  }
}
