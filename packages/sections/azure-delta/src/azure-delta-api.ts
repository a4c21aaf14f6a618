// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AzureDelta } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AzureDelta` as a method. */
export class AzureDeltaAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AzureDelta`: see {@link operations.getAzureDelta}. */
  getAzureDelta<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAzureDeltaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAzureDelta<T, As>(this.#halo, params, options)
  }

  /** `POST /AzureDelta`: see {@link operations.postAzureDelta}. */
  postAzureDelta<As extends ResponseAs = ResponseAs>(
    params: operations.PostAzureDeltaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDelta>> {
    return operations.postAzureDelta<As>(this.#halo, params, options)
  }

  /** `GET /AzureDelta/{id}`: see {@link operations.getAzureDeltaById}. */
  getAzureDeltaById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAzureDeltaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDelta>> {
    return operations.getAzureDeltaById<As>(this.#halo, params, options)
  }

  /** `DELETE /AzureDelta/{id}`: see {@link operations.deleteAzureDeltaById}. */
  deleteAzureDeltaById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAzureDeltaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAzureDeltaById<T, As>(this.#halo, params, options)
  }
}
