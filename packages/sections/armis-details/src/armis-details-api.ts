// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ArmisDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ArmisDetails` as a method. */
export class ArmisDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ArmisDetails`: see {@link operations.getArmisDetails}. */
  getArmisDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetArmisDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getArmisDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /ArmisDetails`: see {@link operations.postArmisDetails}. */
  postArmisDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostArmisDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArmisDetails>> {
    return operations.postArmisDetails<As>(this.#halo, params, options)
  }

  /** `GET /ArmisDetails/{id}`: see {@link operations.getArmisDetailsById}. */
  getArmisDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetArmisDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArmisDetails>> {
    return operations.getArmisDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ArmisDetails/{id}`: see {@link operations.deleteArmisDetailsById}. */
  deleteArmisDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteArmisDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteArmisDetailsById<T, As>(this.#halo, params, options)
  }
}
