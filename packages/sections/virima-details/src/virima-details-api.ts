// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { VirimaDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/VirimaDetails` as a method. */
export class VirimaDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /VirimaDetails`: see {@link operations.getVirimaDetails}. */
  getVirimaDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetVirimaDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirimaDetails[]>> {
    return operations.getVirimaDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /VirimaDetails`: see {@link operations.paginateVirimaDetails}. */
  paginateVirimaDetails(
    params?: operations.PaginateVirimaDetailsParams,
    options?: PaginateOptions,
  ): Pages<VirimaDetails> {
    return operations.paginateVirimaDetails(this.#halo, params, options)
  }

  /** `POST /VirimaDetails`: see {@link operations.postVirimaDetails}. */
  postVirimaDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostVirimaDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, VirimaDetails[], VirimaDetails>>> {
    return operations.postVirimaDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /VirimaDetails/{id}`: see {@link operations.getVirimaDetailsById}. */
  getVirimaDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetVirimaDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirimaDetails>> {
    return operations.getVirimaDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /VirimaDetails/{id}`: see {@link operations.deleteVirimaDetailsById}. */
  deleteVirimaDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteVirimaDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirimaDetails | undefined>> {
    return operations.deleteVirimaDetailsById<As>(this.#halo, params, options)
  }
}
