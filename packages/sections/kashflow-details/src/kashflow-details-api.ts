// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KashflowDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KashflowDetails` as a method. */
export class KashflowDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KashflowDetails`: see {@link operations.getKashflowDetails}. */
  getKashflowDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetKashflowDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getKashflowDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /KashflowDetails`: see {@link operations.postKashflowDetails}. */
  postKashflowDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostKashflowDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KashflowDetails>> {
    return operations.postKashflowDetails<As>(this.#halo, params, options)
  }

  /** `GET /KashflowDetails/{id}`: see {@link operations.getKashflowDetailsById}. */
  getKashflowDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKashflowDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KashflowDetails>> {
    return operations.getKashflowDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /KashflowDetails/{id}`: see {@link operations.deleteKashflowDetailsById}. */
  deleteKashflowDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteKashflowDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteKashflowDetailsById<T, As>(this.#halo, params, options)
  }
}
