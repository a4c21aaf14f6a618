// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PRTGDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PRTGDetails` as a method. */
export class PRTGDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PRTGDetails`: see {@link operations.getPRTGDetails}. */
  getPRTGDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPRTGDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPRTGDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /PRTGDetails`: see {@link operations.postPRTGDetails}. */
  postPRTGDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostPRTGDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PRTGDetails>> {
    return operations.postPRTGDetails<As>(this.#halo, params, options)
  }

  /** `GET /PRTGDetails/{id}`: see {@link operations.getPRTGDetailsById}. */
  getPRTGDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPRTGDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PRTGDetails>> {
    return operations.getPRTGDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /PRTGDetails/{id}`: see {@link operations.deletePRTGDetailsById}. */
  deletePRTGDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeletePRTGDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deletePRTGDetailsById<T, As>(this.#halo, params, options)
  }
}
