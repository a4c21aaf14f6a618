// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { JamfDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/JamfDetails` as a method. */
export class JamfDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /JamfDetails`: see {@link operations.getJamfDetails}. */
  getJamfDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetJamfDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JamfDetails[]>> {
    return operations.getJamfDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /JamfDetails`: see {@link operations.paginateJamfDetails}. */
  paginateJamfDetails(
    params?: operations.PaginateJamfDetailsParams,
    options?: PaginateOptions,
  ): Pages<JamfDetails> {
    return operations.paginateJamfDetails(this.#halo, params, options)
  }

  /** `POST /JamfDetails`: see {@link operations.postJamfDetails}. */
  postJamfDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostJamfDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, JamfDetails[], JamfDetails>>> {
    return operations.postJamfDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /JamfDetails/{id}`: see {@link operations.getJamfDetailsById}. */
  getJamfDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetJamfDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JamfDetails>> {
    return operations.getJamfDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /JamfDetails/{id}`: see {@link operations.deleteJamfDetailsById}. */
  deleteJamfDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteJamfDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JamfDetails | undefined>> {
    return operations.deleteJamfDetailsById<As>(this.#halo, params, options)
  }
}
