// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RaynetDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/RaynetDetails` as a method. */
export class RaynetDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /RaynetDetails`: see {@link operations.getRaynetDetails}. */
  getRaynetDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetRaynetDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RaynetDetails[]>> {
    return operations.getRaynetDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /RaynetDetails`: see {@link operations.paginateRaynetDetails}. */
  paginateRaynetDetails(
    params?: operations.PaginateRaynetDetailsParams,
    options?: PaginateOptions,
  ): Pages<RaynetDetails> {
    return operations.paginateRaynetDetails(this.#halo, params, options)
  }

  /** `POST /RaynetDetails`: see {@link operations.postRaynetDetails}. */
  postRaynetDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostRaynetDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, RaynetDetails[], RaynetDetails>>> {
    return operations.postRaynetDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /RaynetDetails/{id}`: see {@link operations.getRaynetDetailsById}. */
  getRaynetDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetRaynetDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RaynetDetails>> {
    return operations.getRaynetDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /RaynetDetails/{id}`: see {@link operations.deleteRaynetDetailsById}. */
  deleteRaynetDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteRaynetDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RaynetDetails | undefined>> {
    return operations.deleteRaynetDetailsById<As>(this.#halo, params, options)
  }
}
