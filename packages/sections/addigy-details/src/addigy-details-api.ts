// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AddigyDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AddigyDetails` as a method. */
export class AddigyDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AddigyDetails`: see {@link operations.getAddigyDetails}. */
  getAddigyDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAddigyDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddigyDetails[]>> {
    return operations.getAddigyDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AddigyDetails`: see {@link operations.paginateAddigyDetails}. */
  paginateAddigyDetails(
    params?: operations.PaginateAddigyDetailsParams,
    options?: PaginateOptions,
  ): Pages<AddigyDetails> {
    return operations.paginateAddigyDetails(this.#halo, params, options)
  }

  /** `POST /AddigyDetails`: see {@link operations.postAddigyDetails}. */
  postAddigyDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAddigyDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AddigyDetails[], AddigyDetails>>> {
    return operations.postAddigyDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AddigyDetails/{id}`: see {@link operations.getAddigyDetailsById}. */
  getAddigyDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAddigyDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddigyDetails>> {
    return operations.getAddigyDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AddigyDetails/{id}`: see {@link operations.deleteAddigyDetailsById}. */
  deleteAddigyDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAddigyDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddigyDetails | undefined>> {
    return operations.deleteAddigyDetailsById<As>(this.#halo, params, options)
  }
}
