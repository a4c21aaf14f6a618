// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { XTypeMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetTypeMappings` as a method. */
export class AssetTypeMappingsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetTypeMappings`: see {@link operations.getAssetTypeMappings}. */
  getAssetTypeMappings<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetTypeMappingsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, XTypeMapping[]>> {
    return operations.getAssetTypeMappings<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AssetTypeMappings`: see {@link operations.paginateAssetTypeMappings}. */
  paginateAssetTypeMappings(
    params?: operations.PaginateAssetTypeMappingsParams,
    options?: PaginateOptions,
  ): Pages<XTypeMapping> {
    return operations.paginateAssetTypeMappings(this.#halo, params, options)
  }

  /** `GET /AssetTypeMappings/{id}`: see {@link operations.getAssetTypeMappingsById}. */
  getAssetTypeMappingsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAssetTypeMappingsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, XTypeMapping>> {
    return operations.getAssetTypeMappingsById<As>(this.#halo, params, options)
  }
}
