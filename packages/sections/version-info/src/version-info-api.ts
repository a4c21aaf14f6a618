// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/VersionInfo` as a method. */
export class VersionInfoAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /VersionInfo`: see {@link operations.getVersionInfo}. */
  getVersionInfo<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVersionInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVersionInfo<T, As>(this.#halo, params, options)
  }

  /** `GET /VersionInfo/GetOneSpotlight/{id}`: see {@link operations.getVersionInfoGetOneSpotlightById}. */
  getVersionInfoGetOneSpotlightById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetVersionInfoGetOneSpotlightByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVersionInfoGetOneSpotlightById<T, As>(this.#halo, params, options)
  }

  /** `GET /VersionInfo/IntegratorHash`: see {@link operations.getVersionInfoIntegratorHash}. */
  getVersionInfoIntegratorHash<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVersionInfoIntegratorHashParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVersionInfoIntegratorHash<T, As>(this.#halo, params, options)
  }

  /** `GET /VersionInfo/SearchVersionInfo`: see {@link operations.getVersionInfoSearchVersionInfo}. */
  getVersionInfoSearchVersionInfo<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVersionInfoSearchVersionInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVersionInfoSearchVersionInfo<T, As>(this.#halo, params, options)
  }

  /** `GET /VersionInfo/Spotlight`: see {@link operations.getVersionInfoSpotlight}. */
  getVersionInfoSpotlight<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVersionInfoSpotlightParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVersionInfoSpotlight<T, As>(this.#halo, params, options)
  }

  /** `GET /VersionInfo/{id}`: see {@link operations.getVersionInfoById}. */
  getVersionInfoById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetVersionInfoByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVersionInfoById<T, As>(this.#halo, params, options)
  }
}
