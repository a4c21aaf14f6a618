// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DeviceChange } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetChange` as a method. */
export class AssetChangeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetChange`: see {@link operations.getAssetChange}. */
  getAssetChange<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAssetChangeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAssetChange<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /AssetChange`: see {@link operations.paginateAssetChange}. */
  paginateAssetChange<T = unknown>(
    params?: operations.PaginateAssetChangeParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateAssetChange<T>(this.#halo, params, options)
  }

  /** `POST /AssetChange`: see {@link operations.postAssetChange}. */
  postAssetChange<As extends ResponseAs = ResponseAs>(
    params: operations.PostAssetChangeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DeviceChange>> {
    return operations.postAssetChange<As>(this.#halo, params, options)
  }
}
