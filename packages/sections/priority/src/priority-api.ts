// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Policy } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Priority` as a method. */
export class PriorityAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Priority`: see {@link operations.getPriority}. */
  getPriority<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPriorityParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Policy[]>> {
    return operations.getPriority<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Priority`: see {@link operations.paginatePriority}. */
  paginatePriority(
    params?: operations.PaginatePriorityParams,
    options?: PaginateOptions,
  ): Pages<Policy> {
    return operations.paginatePriority(this.#halo, params, options)
  }

  /** `POST /Priority`: see {@link operations.postPriority}. */
  postPriority<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPriorityParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Policy[], Policy>>> {
    return operations.postPriority<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Priority/{id}`: see {@link operations.getPriorityById}. */
  getPriorityById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPriorityByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Policy>> {
    return operations.getPriorityById<As>(this.#halo, params, options)
  }

  /** `DELETE /Priority/{id}`: see {@link operations.deletePriorityById}. */
  deletePriorityById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePriorityByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Policy | undefined>> {
    return operations.deletePriorityById<As>(this.#halo, params, options)
  }
}
