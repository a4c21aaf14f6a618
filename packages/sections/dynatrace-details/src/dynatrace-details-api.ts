// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DynatraceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DynatraceDetails` as a method. */
export class DynatraceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DynatraceDetails`: see {@link operations.getDynatraceDetails}. */
  getDynatraceDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDynatraceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDynatraceDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /DynatraceDetails`: see {@link operations.postDynatraceDetails}. */
  postDynatraceDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostDynatraceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DynatraceDetails>> {
    return operations.postDynatraceDetails<As>(this.#halo, params, options)
  }

  /** `GET /DynatraceDetails/{id}`: see {@link operations.getDynatraceDetailsById}. */
  getDynatraceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDynatraceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DynatraceDetails>> {
    return operations.getDynatraceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /DynatraceDetails/{id}`: see {@link operations.deleteDynatraceDetailsById}. */
  deleteDynatraceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteDynatraceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteDynatraceDetailsById<T, As>(this.#halo, params, options)
  }
}
