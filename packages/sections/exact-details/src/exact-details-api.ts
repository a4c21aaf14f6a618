// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ExactDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ExactDetails` as a method. */
export class ExactDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ExactDetails`: see {@link operations.getExactDetails}. */
  getExactDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetExactDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getExactDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /ExactDetails`: see {@link operations.postExactDetails}. */
  postExactDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostExactDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ExactDetails>> {
    return operations.postExactDetails<As>(this.#halo, params, options)
  }

  /** `GET /ExactDetails/{id}`: see {@link operations.getExactDetailsById}. */
  getExactDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetExactDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ExactDetails>> {
    return operations.getExactDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ExactDetails/{id}`: see {@link operations.deleteExactDetailsById}. */
  deleteExactDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteExactDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteExactDetailsById<T, As>(this.#halo, params, options)
  }
}
