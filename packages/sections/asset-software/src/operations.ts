// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { DeviceApplications } from '@halopsa/schemas'

/** Parameters of {@link getAssetSoftware}. */
export interface GetAssetSoftwareParams {
  /** Only the records of the device with this id. */
  device_id?: number | null | undefined
  /** Only the records of the licence with this id. */
  licence_id?: number | null | undefined
  third_party_field?: string | null | undefined
  /** Only records with this id in the other product. */
  third_party_id?: string | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /AssetSoftware`
 *
 * Lists applications installed on the asset in `device_id`.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAssetSoftware<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetSoftwareParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DeviceApplications[]>> {
  return halo.request<DeviceApplications[], As>({ method: 'get', path: '/AssetSoftware', query }, options)
}

/** Parameters of {@link paginateAssetSoftware}: those of {@link getAssetSoftware}. */
export type PaginateAssetSoftwareParams = GetAssetSoftwareParams

/**
 * Every record of `GET /AssetSoftware`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAssetSoftware(
  halo: HaloClient,
  params?: PaginateAssetSoftwareParams,
  options?: PaginateOptions,
): Pages<DeviceApplications> {
  return paginate((_, call) => getAssetSoftware(halo, params, call), { pages: false }, options)
}
