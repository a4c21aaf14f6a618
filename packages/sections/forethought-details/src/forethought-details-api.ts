// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ForethoughtDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ForethoughtDetails` as a method. */
export class ForethoughtDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ForethoughtDetails`: see {@link operations.getForethoughtDetails}. */
  getForethoughtDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetForethoughtDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getForethoughtDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /ForethoughtDetails`: see {@link operations.postForethoughtDetails}. */
  postForethoughtDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostForethoughtDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForethoughtDetails>> {
    return operations.postForethoughtDetails<As>(this.#halo, params, options)
  }

  /** `GET /ForethoughtDetails/{id}`: see {@link operations.getForethoughtDetailsById}. */
  getForethoughtDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetForethoughtDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForethoughtDetails>> {
    return operations.getForethoughtDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ForethoughtDetails/{id}`: see {@link operations.deleteForethoughtDetailsById}. */
  deleteForethoughtDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteForethoughtDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteForethoughtDetailsById<T, As>(this.#halo, params, options)
  }
}
