// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DeviceApplications } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AssetSoftware` as a method. */
export class AssetSoftwareAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AssetSoftware`: see {@link operations.getAssetSoftware}. */
  getAssetSoftware<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAssetSoftwareParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DeviceApplications[]>> {
    return operations.getAssetSoftware<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AssetSoftware`: see {@link operations.paginateAssetSoftware}. */
  paginateAssetSoftware(
    params?: operations.PaginateAssetSoftwareParams,
    options?: PaginateOptions,
  ): Pages<DeviceApplications> {
    return operations.paginateAssetSoftware(this.#halo, params, options)
  }
}
