// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Device, Device_List, Device_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Asset` as a method. */
export class AssetAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
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
  postAsset<As extends ResponseAs = ResponseAs>(
    params: operations.PostAssetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Device>> {
    return operations.postAsset<As>(this.#halo, params, options)
  }

  /** `GET /Asset/GetAllSoftwareVersions`: see {@link operations.getAssetGetAllSoftwareVersions}. */
  getAssetGetAllSoftwareVersions<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAssetGetAllSoftwareVersionsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAssetGetAllSoftwareVersions<T, As>(this.#halo, params, options)
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
  deleteAssetById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAssetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAssetById<T, As>(this.#halo, params, options)
  }
}
