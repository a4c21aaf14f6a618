// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DynatraceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DynatraceDetails` as a method. */
export class DynatraceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DynatraceDetails`: see {@link operations.getDynatraceDetails}. */
  getDynatraceDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDynatraceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DynatraceDetails[]>> {
    return operations.getDynatraceDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /DynatraceDetails`: see {@link operations.paginateDynatraceDetails}. */
  paginateDynatraceDetails(
    params?: operations.PaginateDynatraceDetailsParams,
    options?: PaginateOptions,
  ): Pages<DynatraceDetails> {
    return operations.paginateDynatraceDetails(this.#halo, params, options)
  }

  /** `POST /DynatraceDetails`: see {@link operations.postDynatraceDetails}. */
  postDynatraceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDynatraceDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, DynatraceDetails[], DynatraceDetails>>> {
    return operations.postDynatraceDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /DynatraceDetails/{id}`: see {@link operations.getDynatraceDetailsById}. */
  getDynatraceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDynatraceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DynatraceDetails>> {
    return operations.getDynatraceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /DynatraceDetails/{id}`: see {@link operations.deleteDynatraceDetailsById}. */
  deleteDynatraceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDynatraceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DynatraceDetails | undefined>> {
    return operations.deleteDynatraceDetailsById<As>(this.#halo, params, options)
  }
}
