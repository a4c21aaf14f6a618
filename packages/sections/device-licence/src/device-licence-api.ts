// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/DeviceLicence` as a method. */
export class DeviceLicenceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DeviceLicence`: see {@link operations.getDeviceLicence}. */
  getDeviceLicence<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDeviceLicenceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getDeviceLicence<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /DeviceLicence`: see {@link operations.paginateDeviceLicence}. */
  paginateDeviceLicence<T = unknown>(
    params?: operations.PaginateDeviceLicenceParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateDeviceLicence<T>(this.#halo, params, options)
  }
}
