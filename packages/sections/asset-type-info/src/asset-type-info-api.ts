// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AssetTypeInfo` as a method. */
export class AssetTypeInfoAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetTypeInfo`: see {@link operations.getAssetTypeInfo}. */
  getAssetTypeInfo<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAssetTypeInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAssetTypeInfo<T, As>(this.#halo, params, options)
  }
}
