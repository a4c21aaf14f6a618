// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ScheduleOccurrence` as a method. */
export class ScheduleOccurrenceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ScheduleOccurrence`: see {@link operations.getScheduleOccurrence}. */
  getScheduleOccurrence<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetScheduleOccurrenceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'occurrences', T>>> {
    return operations.getScheduleOccurrence<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ScheduleOccurrence`: see {@link operations.paginateScheduleOccurrence}. */
  paginateScheduleOccurrence<T = unknown>(
    params?: operations.PaginateScheduleOccurrenceParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateScheduleOccurrence<T>(this.#halo, params, options)
  }

  /** `POST /ScheduleOccurrence`: see {@link operations.postScheduleOccurrence}. */
  postScheduleOccurrence<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostScheduleOccurrenceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postScheduleOccurrence<T, As>(this.#halo, params, options)
  }

  /** `GET /ScheduleOccurrence/{id}`: see {@link operations.getScheduleOccurrenceById}. */
  getScheduleOccurrenceById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetScheduleOccurrenceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getScheduleOccurrenceById<T, As>(this.#halo, params, options)
  }
}
