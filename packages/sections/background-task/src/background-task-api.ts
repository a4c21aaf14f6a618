// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/BackgroundTask` as a method. */
export class BackgroundTaskAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BackgroundTask/{id}`: see {@link operations.getBackgroundTaskById}. */
  getBackgroundTaskById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetBackgroundTaskByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getBackgroundTaskById<T, As>(this.#halo, params, options)
  }
}
