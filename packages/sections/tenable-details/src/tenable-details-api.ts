// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TenableDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TenableDetails` as a method. */
export class TenableDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TenableDetails`: see {@link operations.getTenableDetails}. */
  getTenableDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTenableDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTenableDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /TenableDetails`: see {@link operations.postTenableDetails}. */
  postTenableDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostTenableDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TenableDetails>> {
    return operations.postTenableDetails<As>(this.#halo, params, options)
  }

  /** `GET /TenableDetails/{id}`: see {@link operations.getTenableDetailsById}. */
  getTenableDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTenableDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TenableDetails>> {
    return operations.getTenableDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TenableDetails/{id}`: see {@link operations.deleteTenableDetailsById}. */
  deleteTenableDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTenableDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTenableDetailsById<T, As>(this.#halo, params, options)
  }
}
