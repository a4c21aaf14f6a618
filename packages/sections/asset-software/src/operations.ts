// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getAssetSoftware}. */
export interface GetAssetSoftwareParams {
  /** Only records of the device with this id. */
  device_id?: number | undefined
  /** Only records of the licence with this id. */
  licence_id?: number | undefined
  third_party_field?: string | undefined
  third_party_id?: string | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /AssetSoftware`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetSoftware<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAssetSoftwareParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetSoftware', query, as: 'auto' }, options)
}
