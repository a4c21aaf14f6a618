// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DeviceChange } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetChange` as a method. */
export class AssetChangeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetChange`: see {@link operations.getAssetChange}. */
  getAssetChange<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetChangeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'changehistory', DeviceChange>>> {
    return operations.getAssetChange<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AssetChange`: see {@link operations.paginateAssetChange}. */
  paginateAssetChange(
    params?: operations.PaginateAssetChangeParams,
    options?: PaginateOptions,
  ): Pages<DeviceChange> {
    return operations.paginateAssetChange(this.#halo, params, options)
  }

  /** `POST /AssetChange`: see {@link operations.postAssetChange}. */
  postAssetChange<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAssetChangeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, DeviceChange[], DeviceChange>>> {
    return operations.postAssetChange<As, Flag>(this.#halo, params, options)
  }
}
