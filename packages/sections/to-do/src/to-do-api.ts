// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultToDo } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ToDo` as a method. */
export class ToDoAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ToDo`: see {@link operations.getToDo}. */
  getToDo<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetToDoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getToDo<T, As>(this.#halo, params, options)
  }

  /** `POST /ToDo`: see {@link operations.postToDo}. */
  postToDo<As extends ResponseAs = ResponseAs>(
    params: operations.PostToDoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultToDo>> {
    return operations.postToDo<As>(this.#halo, params, options)
  }
}
