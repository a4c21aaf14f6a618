// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/TaskSchedule` as a method. */
export class TaskScheduleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TaskSchedule`: see {@link operations.getTaskSchedule}. */
  getTaskSchedule<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetTaskScheduleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTaskSchedule<T, As>(this.#halo, params, options)
  }

  /** `POST /TaskSchedule`: see {@link operations.postTaskSchedule}. */
  postTaskSchedule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostTaskScheduleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTaskSchedule<T, As>(this.#halo, params, options)
  }
}
