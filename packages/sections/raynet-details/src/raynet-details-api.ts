// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RaynetDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/RaynetDetails` as a method. */
export class RaynetDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /RaynetDetails`: see {@link operations.getRaynetDetails}. */
  getRaynetDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetRaynetDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getRaynetDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /RaynetDetails`: see {@link operations.postRaynetDetails}. */
  postRaynetDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostRaynetDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RaynetDetails>> {
    return operations.postRaynetDetails<As>(this.#halo, params, options)
  }

  /** `GET /RaynetDetails/{id}`: see {@link operations.getRaynetDetailsById}. */
  getRaynetDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetRaynetDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RaynetDetails>> {
    return operations.getRaynetDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /RaynetDetails/{id}`: see {@link operations.deleteRaynetDetailsById}. */
  deleteRaynetDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteRaynetDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteRaynetDetailsById<T, As>(this.#halo, params, options)
  }
}
