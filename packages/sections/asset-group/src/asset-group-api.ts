// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Generic } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetGroup` as a method. */
export class AssetGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetGroup`: see {@link operations.getAssetGroup}. */
  getAssetGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAssetGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAssetGroup<T, As>(this.#halo, params, options)
  }

  /** `POST /AssetGroup`: see {@link operations.postAssetGroup}. */
  postAssetGroup<As extends ResponseAs = ResponseAs>(
    params: operations.PostAssetGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Generic>> {
    return operations.postAssetGroup<As>(this.#halo, params, options)
  }

  /** `GET /AssetGroup/{id}`: see {@link operations.getAssetGroupById}. */
  getAssetGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAssetGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Generic>> {
    return operations.getAssetGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /AssetGroup/{id}`: see {@link operations.deleteAssetGroupById}. */
  deleteAssetGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAssetGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAssetGroupById<T, As>(this.#halo, params, options)
  }
}
