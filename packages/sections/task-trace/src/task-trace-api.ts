// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/TaskTrace` as a method. */
export class TaskTraceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TaskTrace`: see {@link operations.getTaskTrace}. */
  getTaskTrace<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTaskTraceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'results', T>>> {
    return operations.getTaskTrace<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /TaskTrace`: see {@link operations.paginateTaskTrace}. */
  paginateTaskTrace<T = unknown>(
    params?: operations.PaginateTaskTraceParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateTaskTrace<T>(this.#halo, params, options)
  }

  /** `GET /TaskTrace/{id}`: see {@link operations.getTaskTraceById}. */
  getTaskTraceById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetTaskTraceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTaskTraceById<T, As>(this.#halo, params, options)
  }
}
