// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AssetTypeMappings` as a method. */
export class AssetTypeMappingsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetTypeMappings`: see {@link operations.getAssetTypeMappings}. */
  getAssetTypeMappings<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAssetTypeMappingsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAssetTypeMappings<T, As>(this.#halo, params, options)
  }

  /** `GET /AssetTypeMappings/{id}`: see {@link operations.getAssetTypeMappingsById}. */
  getAssetTypeMappingsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetAssetTypeMappingsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAssetTypeMappingsById<T, As>(this.#halo, params, options)
  }
}
