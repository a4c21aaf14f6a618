// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConfirmClosure } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ConfirmClosure` as a method. */
export class ConfirmClosureAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ConfirmClosure`: see {@link operations.getConfirmClosure}. */
  getConfirmClosure<As extends ResponseAs = ResponseAs>(
    params?: operations.GetConfirmClosureParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfirmClosure[]>> {
    return operations.getConfirmClosure<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ConfirmClosure`: see {@link operations.paginateConfirmClosure}. */
  paginateConfirmClosure(
    params?: operations.PaginateConfirmClosureParams,
    options?: PaginateOptions,
  ): Pages<ConfirmClosure> {
    return operations.paginateConfirmClosure(this.#halo, params, options)
  }

  /** `POST /ConfirmClosure`: see {@link operations.postConfirmClosure}. */
  postConfirmClosure<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostConfirmClosureParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ConfirmClosure[], ConfirmClosure>>> {
    return operations.postConfirmClosure<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ConfirmClosure/{id}`: see {@link operations.getConfirmClosureById}. */
  getConfirmClosureById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConfirmClosureByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfirmClosure>> {
    return operations.getConfirmClosureById<As>(this.#halo, params, options)
  }

  /** `DELETE /ConfirmClosure/{id}`: see {@link operations.deleteConfirmClosureById}. */
  deleteConfirmClosureById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteConfirmClosureByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfirmClosure | undefined>> {
    return operations.deleteConfirmClosureById<As>(this.#halo, params, options)
  }
}
