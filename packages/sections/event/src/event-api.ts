// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Event` as a method. */
export class EventAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Event`: see {@link operations.getEvent}. */
  getEvent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'events', T>>> {
    return operations.getEvent<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Event`: see {@link operations.paginateEvent}. */
  paginateEvent<T = unknown>(
    params?: operations.PaginateEventParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateEvent<T>(this.#halo, params, options)
  }

  /** `POST /Event`: see {@link operations.postEvent}. */
  postEvent<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postEvent<T, As>(this.#halo, params, options)
  }

  /** `GET /Event/{id}`: see {@link operations.getEventById}. */
  getEventById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEventById<T, As>(this.#halo, params, options)
  }

  /** `DELETE /Event/{id}`: see {@link operations.deleteEventById}. */
  deleteEventById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteEventById<T, As>(this.#halo, params, options)
  }
}
