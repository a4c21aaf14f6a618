// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ArrowSphereDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ArrowSphereDetails` as a method. */
export class ArrowSphereDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ArrowSphereDetails`: see {@link operations.getArrowSphereDetails}. */
  getArrowSphereDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetArrowSphereDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArrowSphereDetails[]>> {
    return operations.getArrowSphereDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ArrowSphereDetails`: see {@link operations.paginateArrowSphereDetails}. */
  paginateArrowSphereDetails(
    params?: operations.PaginateArrowSphereDetailsParams,
    options?: PaginateOptions,
  ): Pages<ArrowSphereDetails> {
    return operations.paginateArrowSphereDetails(this.#halo, params, options)
  }

  /** `POST /ArrowSphereDetails`: see {@link operations.postArrowSphereDetails}. */
  postArrowSphereDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostArrowSphereDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ArrowSphereDetails[], ArrowSphereDetails>>> {
    return operations.postArrowSphereDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ArrowSphereDetails/{id}`: see {@link operations.getArrowSphereDetailsById}. */
  getArrowSphereDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetArrowSphereDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArrowSphereDetails>> {
    return operations.getArrowSphereDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ArrowSphereDetails/{id}`: see {@link operations.deleteArrowSphereDetailsById}. */
  deleteArrowSphereDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteArrowSphereDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArrowSphereDetails | undefined>> {
    return operations.deleteArrowSphereDetailsById<As>(this.#halo, params, options)
  }
}
