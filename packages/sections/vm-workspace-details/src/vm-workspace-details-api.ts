// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { VMWorkspaceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/VMWorkspaceDetails` as a method. */
export class VMWorkspaceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /VMWorkspaceDetails`: see {@link operations.getVMWorkspaceDetails}. */
  getVMWorkspaceDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVMWorkspaceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVMWorkspaceDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /VMWorkspaceDetails`: see {@link operations.postVMWorkspaceDetails}. */
  postVMWorkspaceDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostVMWorkspaceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VMWorkspaceDetails>> {
    return operations.postVMWorkspaceDetails<As>(this.#halo, params, options)
  }

  /** `GET /VMWorkspaceDetails/{id}`: see {@link operations.getVMWorkspaceDetailsById}. */
  getVMWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetVMWorkspaceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VMWorkspaceDetails>> {
    return operations.getVMWorkspaceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /VMWorkspaceDetails/{id}`: see {@link operations.deleteVMWorkspaceDetailsById}. */
  deleteVMWorkspaceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteVMWorkspaceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteVMWorkspaceDetailsById<T, As>(this.#halo, params, options)
  }
}
