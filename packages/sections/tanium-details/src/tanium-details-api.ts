// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TaniumDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TaniumDetails` as a method. */
export class TaniumDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TaniumDetails`: see {@link operations.getTaniumDetails}. */
  getTaniumDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTaniumDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaniumDetails[]>> {
    return operations.getTaniumDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TaniumDetails`: see {@link operations.paginateTaniumDetails}. */
  paginateTaniumDetails(
    params?: operations.PaginateTaniumDetailsParams,
    options?: PaginateOptions,
  ): Pages<TaniumDetails> {
    return operations.paginateTaniumDetails(this.#halo, params, options)
  }

  /** `POST /TaniumDetails`: see {@link operations.postTaniumDetails}. */
  postTaniumDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTaniumDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TaniumDetails[], TaniumDetails>>> {
    return operations.postTaniumDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TaniumDetails/{id}`: see {@link operations.getTaniumDetailsById}. */
  getTaniumDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTaniumDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaniumDetails>> {
    return operations.getTaniumDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TaniumDetails/{id}`: see {@link operations.deleteTaniumDetailsById}. */
  deleteTaniumDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTaniumDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaniumDetails | undefined>> {
    return operations.deleteTaniumDetailsById<As>(this.#halo, params, options)
  }
}
