// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LicenceInfo } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/LicenseInfo` as a method. */
export class LicenseInfoAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /LicenseInfo`: see {@link operations.getLicenseInfo}. */
  getLicenseInfo<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetLicenseInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getLicenseInfo<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /LicenseInfo`: see {@link operations.paginateLicenseInfo}. */
  paginateLicenseInfo<T = unknown>(
    params?: operations.PaginateLicenseInfoParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateLicenseInfo<T>(this.#halo, params, options)
  }

  /** `POST /LicenseInfo`: see {@link operations.postLicenseInfo}. */
  postLicenseInfo<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostLicenseInfoParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, LicenceInfo[], LicenceInfo>>> {
    return operations.postLicenseInfo<As, Flag>(this.#halo, params, options)
  }

  /** `GET /LicenseInfo/password`: see {@link operations.getLicenseInfoPassword}. */
  getLicenseInfoPassword<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetLicenseInfoPasswordParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getLicenseInfoPassword<T, As>(this.#halo, params, options)
  }
}
