// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TechDataResellerDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TechDataResellerDetails` as a method. */
export class TechDataResellerDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TechDataResellerDetails`: see {@link operations.getTechDataResellerDetails}. */
  getTechDataResellerDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTechDataResellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TechDataResellerDetails[]>> {
    return operations.getTechDataResellerDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TechDataResellerDetails`: see {@link operations.paginateTechDataResellerDetails}. */
  paginateTechDataResellerDetails(
    params?: operations.PaginateTechDataResellerDetailsParams,
    options?: PaginateOptions,
  ): Pages<TechDataResellerDetails> {
    return operations.paginateTechDataResellerDetails(this.#halo, params, options)
  }

  /** `POST /TechDataResellerDetails`: see {@link operations.postTechDataResellerDetails}. */
  postTechDataResellerDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTechDataResellerDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TechDataResellerDetails[], TechDataResellerDetails>>> {
    return operations.postTechDataResellerDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TechDataResellerDetails/{id}`: see {@link operations.getTechDataResellerDetailsById}. */
  getTechDataResellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTechDataResellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TechDataResellerDetails>> {
    return operations.getTechDataResellerDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TechDataResellerDetails/{id}`: see {@link operations.deleteTechDataResellerDetailsById}. */
  deleteTechDataResellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTechDataResellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TechDataResellerDetails | undefined>> {
    return operations.deleteTechDataResellerDetailsById<As>(this.#halo, params, options)
  }
}
