// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PRTGDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PRTGDetails` as a method. */
export class PRTGDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PRTGDetails`: see {@link operations.getPRTGDetails}. */
  getPRTGDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPRTGDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PRTGDetails[]>> {
    return operations.getPRTGDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /PRTGDetails`: see {@link operations.paginatePRTGDetails}. */
  paginatePRTGDetails(
    params?: operations.PaginatePRTGDetailsParams,
    options?: PaginateOptions,
  ): Pages<PRTGDetails> {
    return operations.paginatePRTGDetails(this.#halo, params, options)
  }

  /** `POST /PRTGDetails`: see {@link operations.postPRTGDetails}. */
  postPRTGDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPRTGDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PRTGDetails[], PRTGDetails>>> {
    return operations.postPRTGDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /PRTGDetails/{id}`: see {@link operations.getPRTGDetailsById}. */
  getPRTGDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPRTGDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PRTGDetails>> {
    return operations.getPRTGDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /PRTGDetails/{id}`: see {@link operations.deletePRTGDetailsById}. */
  deletePRTGDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePRTGDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PRTGDetails | undefined>> {
    return operations.deletePRTGDetailsById<As>(this.#halo, params, options)
  }
}
