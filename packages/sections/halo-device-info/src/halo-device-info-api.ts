// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NHD_DeviceInfo } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/HaloDeviceInfo` as a method. */
export class HaloDeviceInfoAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /HaloDeviceInfo`: see {@link operations.postHaloDeviceInfo}. */
  postHaloDeviceInfo<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostHaloDeviceInfoParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, NHD_DeviceInfo[], NHD_DeviceInfo>>> {
    return operations.postHaloDeviceInfo<As, Flag>(this.#halo, params, options)
  }

  /** `GET /HaloDeviceInfo/{id}`: see {@link operations.getHaloDeviceInfoById}. */
  getHaloDeviceInfoById<As extends ResponseAs = ResponseAs>(
    params: operations.GetHaloDeviceInfoByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_DeviceInfo>> {
    return operations.getHaloDeviceInfoById<As>(this.#halo, params, options)
  }

  /** `DELETE /HaloDeviceInfo/{id}`: see {@link operations.deleteHaloDeviceInfoById}. */
  deleteHaloDeviceInfoById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteHaloDeviceInfoByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_DeviceInfo | undefined>> {
    return operations.deleteHaloDeviceInfoById<As>(this.#halo, params, options)
  }
}
