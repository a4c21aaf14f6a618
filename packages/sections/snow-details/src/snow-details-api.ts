// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SnowDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SnowDetails` as a method. */
export class SnowDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SnowDetails`: see {@link operations.getSnowDetails}. */
  getSnowDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSnowDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSnowDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /SnowDetails`: see {@link operations.postSnowDetails}. */
  postSnowDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostSnowDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnowDetails>> {
    return operations.postSnowDetails<As>(this.#halo, params, options)
  }

  /** `GET /SnowDetails/{id}`: see {@link operations.getSnowDetailsById}. */
  getSnowDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSnowDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnowDetails>> {
    return operations.getSnowDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SnowDetails/{id}`: see {@link operations.deleteSnowDetailsById}. */
  deleteSnowDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSnowDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSnowDetailsById<T, As>(this.#halo, params, options)
  }
}
