// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/NotificationLog` as a method. */
export class NotificationLogAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /NotificationLog`: see {@link operations.getNotificationLog}. */
  getNotificationLog<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetNotificationLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'notification_log', T>>> {
    return operations.getNotificationLog<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /NotificationLog`: see {@link operations.paginateNotificationLog}. */
  paginateNotificationLog<T = unknown>(
    params?: operations.PaginateNotificationLogParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateNotificationLog<T>(this.#halo, params, options)
  }
}
