// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/LicenceChange` as a method. */
export class LicenceChangeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /LicenceChange`: see {@link operations.getLicenceChange}. */
  getLicenceChange<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetLicenceChangeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'changes', T>>> {
    return operations.getLicenceChange<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /LicenceChange`: see {@link operations.paginateLicenceChange}. */
  paginateLicenceChange<T = unknown>(
    params?: operations.PaginateLicenceChangeParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateLicenceChange<T>(this.#halo, params, options)
  }
}
