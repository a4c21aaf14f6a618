// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Device, Device_List, Device_View, KeyPair2 } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Asset` as a method. */
export class AssetAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Asset`: see {@link operations.getAsset}. */
  getAsset<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Device_View>> {
    return operations.getAsset<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Asset`: see {@link operations.paginateAsset}. */
  paginateAsset(
    params?: operations.PaginateAssetParams,
    options?: PaginateOptions,
  ): Pages<Device_List> {
    return operations.paginateAsset(this.#halo, params, options)
  }

  /** `POST /Asset`: see {@link operations.postAsset}. */
  postAsset<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAssetParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Device[], Device>>> {
    return operations.postAsset<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Asset/GetAllSoftwareVersions`: see {@link operations.getAssetGetAllSoftwareVersions}. */
  getAssetGetAllSoftwareVersions<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetGetAllSoftwareVersionsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KeyPair2[]>> {
    return operations.getAssetGetAllSoftwareVersions<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Asset/GetAllSoftwareVersions`: see {@link operations.paginateAssetGetAllSoftwareVersions}. */
  paginateAssetGetAllSoftwareVersions(
    params?: operations.PaginateAssetGetAllSoftwareVersionsParams,
    options?: PaginateOptions,
  ): Pages<KeyPair2> {
    return operations.paginateAssetGetAllSoftwareVersions(this.#halo, params, options)
  }

  /** `GET /Asset/NextTag`: see {@link operations.getAssetNextTag}. */
  getAssetNextTag<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetNextTagParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Record<string, unknown>>> {
    return operations.getAssetNextTag<As>(this.#halo, params, options)
  }

  /** `GET /Asset/{id}`: see {@link operations.getAssetById}. */
  getAssetById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAssetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Device>> {
    return operations.getAssetById<As>(this.#halo, params, options)
  }

  /** `DELETE /Asset/{id}`: see {@link operations.deleteAssetById}. */
  deleteAssetById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAssetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Device | undefined>> {
    return operations.deleteAssetById<As>(this.#halo, params, options)
  }
}
