// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TechDataResellerDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TechDataResellerDetails` as a method. */
export class TechDataResellerDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TechDataResellerDetails`: see {@link operations.getTechDataResellerDetails}. */
  getTechDataResellerDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTechDataResellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTechDataResellerDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /TechDataResellerDetails`: see {@link operations.postTechDataResellerDetails}. */
  postTechDataResellerDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostTechDataResellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TechDataResellerDetails>> {
    return operations.postTechDataResellerDetails<As>(this.#halo, params, options)
  }

  /** `GET /TechDataResellerDetails/{id}`: see {@link operations.getTechDataResellerDetailsById}. */
  getTechDataResellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTechDataResellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TechDataResellerDetails>> {
    return operations.getTechDataResellerDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TechDataResellerDetails/{id}`: see {@link operations.deleteTechDataResellerDetailsById}. */
  deleteTechDataResellerDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTechDataResellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTechDataResellerDetailsById<T, As>(this.#halo, params, options)
  }
}
