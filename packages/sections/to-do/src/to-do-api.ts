// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultToDo } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ToDo` as a method. */
export class ToDoAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ToDo`: see {@link operations.getToDo}. */
  getToDo<As extends ResponseAs = ResponseAs>(
    params?: operations.GetToDoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultToDo[]>> {
    return operations.getToDo<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ToDo`: see {@link operations.paginateToDo}. */
  paginateToDo(
    params?: operations.PaginateToDoParams,
    options?: PaginateOptions,
  ): Pages<FaultToDo> {
    return operations.paginateToDo(this.#halo, params, options)
  }

  /** `POST /ToDo`: see {@link operations.postToDo}. */
  postToDo<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostToDoParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FaultToDo[], FaultToDo>>> {
    return operations.postToDo<As, Flag>(this.#halo, params, options)
  }
}
