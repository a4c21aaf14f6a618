// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConfirmClosure } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ConfirmClosure` as a method. */
export class ConfirmClosureAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ConfirmClosure`: see {@link operations.getConfirmClosure}. */
  getConfirmClosure<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetConfirmClosureParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getConfirmClosure<T, As>(this.#halo, params, options)
  }

  /** `POST /ConfirmClosure`: see {@link operations.postConfirmClosure}. */
  postConfirmClosure<As extends ResponseAs = ResponseAs>(
    params: operations.PostConfirmClosureParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfirmClosure>> {
    return operations.postConfirmClosure<As>(this.#halo, params, options)
  }

  /** `GET /ConfirmClosure/{id}`: see {@link operations.getConfirmClosureById}. */
  getConfirmClosureById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConfirmClosureByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfirmClosure>> {
    return operations.getConfirmClosureById<As>(this.#halo, params, options)
  }

  /** `DELETE /ConfirmClosure/{id}`: see {@link operations.deleteConfirmClosureById}. */
  deleteConfirmClosureById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteConfirmClosureByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteConfirmClosureById<T, As>(this.#halo, params, options)
  }
}
