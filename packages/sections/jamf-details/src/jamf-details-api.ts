// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { JamfDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/JamfDetails` as a method. */
export class JamfDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /JamfDetails`: see {@link operations.getJamfDetails}. */
  getJamfDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetJamfDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getJamfDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /JamfDetails`: see {@link operations.postJamfDetails}. */
  postJamfDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostJamfDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JamfDetails>> {
    return operations.postJamfDetails<As>(this.#halo, params, options)
  }

  /** `GET /JamfDetails/{id}`: see {@link operations.getJamfDetailsById}. */
  getJamfDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetJamfDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JamfDetails>> {
    return operations.getJamfDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /JamfDetails/{id}`: see {@link operations.deleteJamfDetailsById}. */
  deleteJamfDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteJamfDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteJamfDetailsById<T, As>(this.#halo, params, options)
  }
}
