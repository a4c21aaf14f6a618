// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Xtype } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetType` as a method. */
export class AssetTypeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetType`: see {@link operations.getAssetType}. */
  getAssetType<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Xtype[]>> {
    return operations.getAssetType<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AssetType`: see {@link operations.paginateAssetType}. */
  paginateAssetType(
    params?: operations.PaginateAssetTypeParams,
    options?: PaginateOptions,
  ): Pages<Xtype> {
    return operations.paginateAssetType(this.#halo, params, options)
  }

  /** `POST /AssetType`: see {@link operations.postAssetType}. */
  postAssetType<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAssetTypeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Xtype[], Xtype>>> {
    return operations.postAssetType<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AssetType/{id}`: see {@link operations.getAssetTypeById}. */
  getAssetTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAssetTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Xtype>> {
    return operations.getAssetTypeById<As>(this.#halo, params, options)
  }

  /** `DELETE /AssetType/{id}`: see {@link operations.deleteAssetTypeById}. */
  deleteAssetTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAssetTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Xtype | undefined>> {
    return operations.deleteAssetTypeById<As>(this.#halo, params, options)
  }
}
