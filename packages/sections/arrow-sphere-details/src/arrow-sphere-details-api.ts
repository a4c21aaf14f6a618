// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ArrowSphereDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ArrowSphereDetails` as a method. */
export class ArrowSphereDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ArrowSphereDetails`: see {@link operations.getArrowSphereDetails}. */
  getArrowSphereDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetArrowSphereDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getArrowSphereDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /ArrowSphereDetails`: see {@link operations.postArrowSphereDetails}. */
  postArrowSphereDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostArrowSphereDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArrowSphereDetails>> {
    return operations.postArrowSphereDetails<As>(this.#halo, params, options)
  }

  /** `GET /ArrowSphereDetails/{id}`: see {@link operations.getArrowSphereDetailsById}. */
  getArrowSphereDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetArrowSphereDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ArrowSphereDetails>> {
    return operations.getArrowSphereDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ArrowSphereDetails/{id}`: see {@link operations.deleteArrowSphereDetailsById}. */
  deleteArrowSphereDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteArrowSphereDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteArrowSphereDetailsById<T, As>(this.#halo, params, options)
  }
}
