// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AvalaraDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AvalaraDetails` as a method. */
export class AvalaraDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AvalaraDetails`: see {@link operations.getAvalaraDetails}. */
  getAvalaraDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAvalaraDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAvalaraDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /AvalaraDetails`: see {@link operations.postAvalaraDetails}. */
  postAvalaraDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostAvalaraDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AvalaraDetails>> {
    return operations.postAvalaraDetails<As>(this.#halo, params, options)
  }

  /** `GET /AvalaraDetails/{id}`: see {@link operations.getAvalaraDetailsById}. */
  getAvalaraDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAvalaraDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AvalaraDetails>> {
    return operations.getAvalaraDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AvalaraDetails/{id}`: see {@link operations.deleteAvalaraDetailsById}. */
  deleteAvalaraDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAvalaraDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAvalaraDetailsById<T, As>(this.#halo, params, options)
  }
}
