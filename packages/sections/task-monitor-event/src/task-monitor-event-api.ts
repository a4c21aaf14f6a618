// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/TaskMonitorEvent` as a method. */
export class TaskMonitorEventAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TaskMonitorEvent`: see {@link operations.getTaskMonitorEvent}. */
  getTaskMonitorEvent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTaskMonitorEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTaskMonitorEvent<T, As>(this.#halo, params, options)
  }
}
