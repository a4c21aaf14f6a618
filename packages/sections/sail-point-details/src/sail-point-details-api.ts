// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SailPointDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SailPointDetails` as a method. */
export class SailPointDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SailPointDetails`: see {@link operations.getSailPointDetails}. */
  getSailPointDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSailPointDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSailPointDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /SailPointDetails`: see {@link operations.postSailPointDetails}. */
  postSailPointDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostSailPointDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SailPointDetails>> {
    return operations.postSailPointDetails<As>(this.#halo, params, options)
  }

  /** `GET /SailPointDetails/{id}`: see {@link operations.getSailPointDetailsById}. */
  getSailPointDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSailPointDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SailPointDetails>> {
    return operations.getSailPointDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SailPointDetails/{id}`: see {@link operations.deleteSailPointDetailsById}. */
  deleteSailPointDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSailPointDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSailPointDetailsById<T, As>(this.#halo, params, options)
  }
}
