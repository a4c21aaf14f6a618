// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Generic } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetGroup` as a method. */
export class AssetGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetGroup`: see {@link operations.getAssetGroup}. */
  getAssetGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Generic[]>> {
    return operations.getAssetGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AssetGroup`: see {@link operations.paginateAssetGroup}. */
  paginateAssetGroup(
    params?: operations.PaginateAssetGroupParams,
    options?: PaginateOptions,
  ): Pages<Generic> {
    return operations.paginateAssetGroup(this.#halo, params, options)
  }

  /** `POST /AssetGroup`: see {@link operations.postAssetGroup}. */
  postAssetGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAssetGroupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Generic[], Generic>>> {
    return operations.postAssetGroup<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AssetGroup/{id}`: see {@link operations.getAssetGroupById}. */
  getAssetGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAssetGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Generic>> {
    return operations.getAssetGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /AssetGroup/{id}`: see {@link operations.deleteAssetGroupById}. */
  deleteAssetGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAssetGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Generic | undefined>> {
    return operations.deleteAssetGroupById<As>(this.#halo, params, options)
  }
}
