// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ToDoGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ToDoGroup` as a method. */
export class ToDoGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ToDoGroup`: see {@link operations.getToDoGroup}. */
  getToDoGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetToDoGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'data', ToDoGroup>>> {
    return operations.getToDoGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ToDoGroup`: see {@link operations.paginateToDoGroup}. */
  paginateToDoGroup(
    params?: operations.PaginateToDoGroupParams,
    options?: PaginateOptions,
  ): Pages<ToDoGroup> {
    return operations.paginateToDoGroup(this.#halo, params, options)
  }

  /** `POST /ToDoGroup`: see {@link operations.postToDoGroup}. */
  postToDoGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostToDoGroupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ToDoGroup[], ToDoGroup>>> {
    return operations.postToDoGroup<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ToDoGroup/{id}`: see {@link operations.getToDoGroupById}. */
  getToDoGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetToDoGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ToDoGroup>> {
    return operations.getToDoGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /ToDoGroup/{id}`: see {@link operations.deleteToDoGroupById}. */
  deleteToDoGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteToDoGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ToDoGroup | undefined>> {
    return operations.deleteToDoGroupById<As>(this.#halo, params, options)
  }
}
