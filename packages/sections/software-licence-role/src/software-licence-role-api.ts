// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SoftwareLicenceRole` as a method. */
export class SoftwareLicenceRoleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SoftwareLicenceRole`: see {@link operations.getSoftwareLicenceRole}. */
  getSoftwareLicenceRole<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSoftwareLicenceRoleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getSoftwareLicenceRole<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /SoftwareLicenceRole`: see {@link operations.paginateSoftwareLicenceRole}. */
  paginateSoftwareLicenceRole<T = unknown>(
    params?: operations.PaginateSoftwareLicenceRoleParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateSoftwareLicenceRole<T>(this.#halo, params, options)
  }
}
