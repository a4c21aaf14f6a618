// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NotificationContent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/NotificationMessage` as a method. */
export class NotificationMessageAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /NotificationMessage`: see {@link operations.getNotificationMessage}. */
  getNotificationMessage<As extends ResponseAs = ResponseAs>(
    params?: operations.GetNotificationMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NotificationContent[]>> {
    return operations.getNotificationMessage<As>(this.#halo, params, options)
  }

  /** Every record of `GET /NotificationMessage`: see {@link operations.paginateNotificationMessage}. */
  paginateNotificationMessage(
    params?: operations.PaginateNotificationMessageParams,
    options?: PaginateOptions,
  ): Pages<NotificationContent> {
    return operations.paginateNotificationMessage(this.#halo, params, options)
  }

  /** `POST /NotificationMessage`: see {@link operations.postNotificationMessage}. */
  postNotificationMessage<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostNotificationMessageParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, NotificationContent[], NotificationContent>>> {
    return operations.postNotificationMessage<As, Flag>(this.#halo, params, options)
  }

  /** `GET /NotificationMessage/{id}`: see {@link operations.getNotificationMessageById}. */
  getNotificationMessageById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNotificationMessageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NotificationContent>> {
    return operations.getNotificationMessageById<As>(this.#halo, params, options)
  }

  /** `DELETE /NotificationMessage/{id}`: see {@link operations.deleteNotificationMessageById}. */
  deleteNotificationMessageById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteNotificationMessageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NotificationContent | undefined>> {
    return operations.deleteNotificationMessageById<As>(this.#halo, params, options)
  }
}
