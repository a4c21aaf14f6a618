// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TenableDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TenableDetails` as a method. */
export class TenableDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TenableDetails`: see {@link operations.getTenableDetails}. */
  getTenableDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTenableDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TenableDetails[]>> {
    return operations.getTenableDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TenableDetails`: see {@link operations.paginateTenableDetails}. */
  paginateTenableDetails(
    params?: operations.PaginateTenableDetailsParams,
    options?: PaginateOptions,
  ): Pages<TenableDetails> {
    return operations.paginateTenableDetails(this.#halo, params, options)
  }

  /** `POST /TenableDetails`: see {@link operations.postTenableDetails}. */
  postTenableDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTenableDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TenableDetails[], TenableDetails>>> {
    return operations.postTenableDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TenableDetails/{id}`: see {@link operations.getTenableDetailsById}. */
  getTenableDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTenableDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TenableDetails>> {
    return operations.getTenableDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TenableDetails/{id}`: see {@link operations.deleteTenableDetailsById}. */
  deleteTenableDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTenableDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TenableDetails | undefined>> {
    return operations.deleteTenableDetailsById<As>(this.#halo, params, options)
  }
}
