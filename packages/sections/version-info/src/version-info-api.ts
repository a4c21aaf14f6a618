// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/VersionInfo` as a method. */
export class VersionInfoAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /VersionInfo`: see {@link operations.getVersionInfo}. */
  getVersionInfo<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVersionInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'allversions', T>>> {
    return operations.getVersionInfo<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /VersionInfo`: see {@link operations.paginateVersionInfo}. */
  paginateVersionInfo<T = unknown>(
    params?: operations.PaginateVersionInfoParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateVersionInfo<T>(this.#halo, params, options)
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
  ): Promise<ResponseBody<As, ListView<'releasenotes', T>>> {
    return operations.getVersionInfoSearchVersionInfo<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /VersionInfo/SearchVersionInfo`: see {@link operations.paginateVersionInfoSearchVersionInfo}. */
  paginateVersionInfoSearchVersionInfo<T = unknown>(
    params?: operations.PaginateVersionInfoSearchVersionInfoParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateVersionInfoSearchVersionInfo<T>(this.#halo, params, options)
  }

  /** `GET /VersionInfo/Spotlight`: see {@link operations.getVersionInfoSpotlight}. */
  getVersionInfoSpotlight<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVersionInfoSpotlightParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'releasenotes', T>>> {
    return operations.getVersionInfoSpotlight<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /VersionInfo/Spotlight`: see {@link operations.paginateVersionInfoSpotlight}. */
  paginateVersionInfoSpotlight<T = unknown>(
    params?: operations.PaginateVersionInfoSpotlightParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateVersionInfoSpotlight<T>(this.#halo, params, options)
  }

  /** `GET /VersionInfo/{id}`: see {@link operations.getVersionInfoById}. */
  getVersionInfoById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetVersionInfoByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVersionInfoById<T, As>(this.#halo, params, options)
  }
}
