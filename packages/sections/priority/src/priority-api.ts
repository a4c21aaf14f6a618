// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Policy } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Priority` as a method. */
export class PriorityAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Priority`: see {@link operations.getPriority}. */
  getPriority<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPriorityParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPriority<T, As>(this.#halo, params, options)
  }

  /** `POST /Priority`: see {@link operations.postPriority}. */
  postPriority<As extends ResponseAs = ResponseAs>(
    params: operations.PostPriorityParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Policy>> {
    return operations.postPriority<As>(this.#halo, params, options)
  }

  /** `GET /Priority/{id}`: see {@link operations.getPriorityById}. */
  getPriorityById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPriorityByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Policy>> {
    return operations.getPriorityById<As>(this.#halo, params, options)
  }

  /** `DELETE /Priority/{id}`: see {@link operations.deletePriorityById}. */
  deletePriorityById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeletePriorityByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deletePriorityById<T, As>(this.#halo, params, options)
  }
}
