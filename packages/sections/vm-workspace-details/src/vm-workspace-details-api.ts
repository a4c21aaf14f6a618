// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { VMWorkspaceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/VMWorkspaceDetails` as a method. */
export class VMWorkspaceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /VMWorkspaceDetails`: see {@link operations.getVMWorkspaceDetails}. */
  getVMWorkspaceDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetVMWorkspaceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VMWorkspaceDetails[]>> {
    return operations.getVMWorkspaceDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /VMWorkspaceDetails`: see {@link operations.paginateVMWorkspaceDetails}. */
  paginateVMWorkspaceDetails(
    params?: operations.PaginateVMWorkspaceDetailsParams,
    options?: PaginateOptions,
  ): Pages<VMWorkspaceDetails> {
    return operations.paginateVMWorkspaceDetails(this.#halo, params, options)
  }

  /** `POST /VMWorkspaceDetails`: see {@link operations.postVMWorkspaceDetails}. */
  postVMWorkspaceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostVMWorkspaceDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, VMWorkspaceDetails[], VMWorkspaceDetails>>> {
    return operations.postVMWorkspaceDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /VMWorkspaceDetails/{id}`: see {@link operations.getVMWorkspaceDetailsById}. */
  getVMWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetVMWorkspaceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VMWorkspaceDetails>> {
    return operations.getVMWorkspaceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /VMWorkspaceDetails/{id}`: see {@link operations.deleteVMWorkspaceDetailsById}. */
  deleteVMWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteVMWorkspaceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VMWorkspaceDetails | undefined>> {
    return operations.deleteVMWorkspaceDetailsById<As>(this.#halo, params, options)
  }
}
