// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ArmisDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ArmisDetails` as a method. */
export class ArmisDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ArmisDetails`: see {@link operations.getArmisDetails}. */
  getArmisDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetArmisDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArmisDetails[]>> {
    return operations.getArmisDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ArmisDetails`: see {@link operations.paginateArmisDetails}. */
  paginateArmisDetails(
    params?: operations.PaginateArmisDetailsParams,
    options?: PaginateOptions,
  ): Pages<ArmisDetails> {
    return operations.paginateArmisDetails(this.#halo, params, options)
  }

  /** `POST /ArmisDetails`: see {@link operations.postArmisDetails}. */
  postArmisDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostArmisDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ArmisDetails[], ArmisDetails>>> {
    return operations.postArmisDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ArmisDetails/{id}`: see {@link operations.getArmisDetailsById}. */
  getArmisDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetArmisDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArmisDetails>> {
    return operations.getArmisDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ArmisDetails/{id}`: see {@link operations.deleteArmisDetailsById}. */
  deleteArmisDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteArmisDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArmisDetails | undefined>> {
    return operations.deleteArmisDetailsById<As>(this.#halo, params, options)
  }
}
