// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Xtype } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetType` as a method. */
export class AssetTypeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetType`: see {@link operations.getAssetType}. */
  getAssetType<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAssetTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAssetType<T, As>(this.#halo, params, options)
  }

  /** `POST /AssetType`: see {@link operations.postAssetType}. */
  postAssetType<As extends ResponseAs = ResponseAs>(
    params: operations.PostAssetTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Xtype>> {
    return operations.postAssetType<As>(this.#halo, params, options)
  }

  /** `GET /AssetType/{id}`: see {@link operations.getAssetTypeById}. */
  getAssetTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAssetTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Xtype>> {
    return operations.getAssetTypeById<As>(this.#halo, params, options)
  }

  /** `DELETE /AssetType/{id}`: see {@link operations.deleteAssetTypeById}. */
  deleteAssetTypeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAssetTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAssetTypeById<T, As>(this.#halo, params, options)
  }
}
