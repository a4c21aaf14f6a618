// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ToDoGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ToDoGroup` as a method. */
export class ToDoGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ToDoGroup`: see {@link operations.getToDoGroup}. */
  getToDoGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetToDoGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getToDoGroup<T, As>(this.#halo, params, options)
  }

  /** `POST /ToDoGroup`: see {@link operations.postToDoGroup}. */
  postToDoGroup<As extends ResponseAs = ResponseAs>(
    params: operations.PostToDoGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ToDoGroup>> {
    return operations.postToDoGroup<As>(this.#halo, params, options)
  }

  /** `GET /ToDoGroup/{id}`: see {@link operations.getToDoGroupById}. */
  getToDoGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetToDoGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ToDoGroup>> {
    return operations.getToDoGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /ToDoGroup/{id}`: see {@link operations.deleteToDoGroupById}. */
  deleteToDoGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteToDoGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteToDoGroupById<T, As>(this.#halo, params, options)
  }
}
