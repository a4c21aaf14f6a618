// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TypeInfo } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetTypeInfo` as a method. */
export class AssetTypeInfoAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetTypeInfo`: see {@link operations.getAssetTypeInfo}. */
  getAssetTypeInfo<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetTypeInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TypeInfo[]>> {
    return operations.getAssetTypeInfo<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AssetTypeInfo`: see {@link operations.paginateAssetTypeInfo}. */
  paginateAssetTypeInfo(
    params?: operations.PaginateAssetTypeInfoParams,
    options?: PaginateOptions,
  ): Pages<TypeInfo> {
    return operations.paginateAssetTypeInfo(this.#halo, params, options)
  }
}
