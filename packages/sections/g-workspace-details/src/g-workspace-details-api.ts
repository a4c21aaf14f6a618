// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { GWorkspaceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/GWorkspaceDetails` as a method. */
export class GWorkspaceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /GWorkspaceDetails`: see {@link operations.getGWorkspaceDetails}. */
  getGWorkspaceDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetGWorkspaceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GWorkspaceDetails[]>> {
    return operations.getGWorkspaceDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /GWorkspaceDetails`: see {@link operations.paginateGWorkspaceDetails}. */
  paginateGWorkspaceDetails(
    params?: operations.PaginateGWorkspaceDetailsParams,
    options?: PaginateOptions,
  ): Pages<GWorkspaceDetails> {
    return operations.paginateGWorkspaceDetails(this.#halo, params, options)
  }

  /** `POST /GWorkspaceDetails`: see {@link operations.postGWorkspaceDetails}. */
  postGWorkspaceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostGWorkspaceDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, GWorkspaceDetails[], GWorkspaceDetails>>> {
    return operations.postGWorkspaceDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /GWorkspaceDetails/{id}`: see {@link operations.getGWorkspaceDetailsById}. */
  getGWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetGWorkspaceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GWorkspaceDetails>> {
    return operations.getGWorkspaceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /GWorkspaceDetails/{id}`: see {@link operations.deleteGWorkspaceDetailsById}. */
  deleteGWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteGWorkspaceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GWorkspaceDetails | undefined>> {
    return operations.deleteGWorkspaceDetailsById<As>(this.#halo, params, options)
  }
}
