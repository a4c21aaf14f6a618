// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AssetSoftware` as a method. */
export class AssetSoftwareAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetSoftware`: see {@link operations.getAssetSoftware}. */
  getAssetSoftware<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAssetSoftwareParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAssetSoftware<T, As>(this.#halo, params, options)
  }
}
