// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FortnoxDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FortnoxDetails` as a method. */
export class FortnoxDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FortnoxDetails`: see {@link operations.getFortnoxDetails}. */
  getFortnoxDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFortnoxDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getFortnoxDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /FortnoxDetails`: see {@link operations.postFortnoxDetails}. */
  postFortnoxDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostFortnoxDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FortnoxDetails>> {
    return operations.postFortnoxDetails<As>(this.#halo, params, options)
  }

  /** `GET /FortnoxDetails/{id}`: see {@link operations.getFortnoxDetailsById}. */
  getFortnoxDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFortnoxDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FortnoxDetails>> {
    return operations.getFortnoxDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /FortnoxDetails/{id}`: see {@link operations.deleteFortnoxDetailsById}. */
  deleteFortnoxDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteFortnoxDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteFortnoxDetailsById<T, As>(this.#halo, params, options)
  }
}
