// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Tenable` as a method. */
export class TenableAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /Tenable/Cancel`: see {@link operations.postTenableCancel}. */
  postTenableCancel<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostTenableCancelParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTenableCancel<T, As>(this.#halo, params, options)
  }

  /** `POST /Tenable/Export`: see {@link operations.postTenableExport}. */
  postTenableExport<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostTenableExportParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTenableExport<T, As>(this.#halo, params, options)
  }

  /** `GET /Tenable/Get`: see {@link operations.getTenableGet}. */
  getTenableGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTenableGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTenableGet<T, As>(this.#halo, params, options)
  }

  /** `GET /Tenable/Status`: see {@link operations.getTenableStatus}. */
  getTenableStatus<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTenableStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTenableStatus<T, As>(this.#halo, params, options)
  }
}
