// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { GWorkspaceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/GWorkspaceDetails` as a method. */
export class GWorkspaceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /GWorkspaceDetails`: see {@link operations.getGWorkspaceDetails}. */
  getGWorkspaceDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetGWorkspaceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getGWorkspaceDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /GWorkspaceDetails`: see {@link operations.postGWorkspaceDetails}. */
  postGWorkspaceDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostGWorkspaceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GWorkspaceDetails>> {
    return operations.postGWorkspaceDetails<As>(this.#halo, params, options)
  }

  /** `GET /GWorkspaceDetails/{id}`: see {@link operations.getGWorkspaceDetailsById}. */
  getGWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetGWorkspaceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GWorkspaceDetails>> {
    return operations.getGWorkspaceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /GWorkspaceDetails/{id}`: see {@link operations.deleteGWorkspaceDetailsById}. */
  deleteGWorkspaceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteGWorkspaceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteGWorkspaceDetailsById<T, As>(this.#halo, params, options)
  }
}
