// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getAssetTypeInfo}. */
export interface GetAssetTypeInfoParams {
  /** Only records of the assetgroup with this id. */
  assetgroup_id?: number
  can_create_only?: boolean
  can_edit_only?: boolean
  fixedassetgroups?: boolean
  include_current?: number
  resourcesonly?: boolean
  setuplist?: boolean
  /** Only records of the tickettype with this id. */
  tickettype_id?: number
  type?: string
}

/**
 * `GET /AssetTypeInfo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetTypeInfo<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetTypeInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetTypeInfo', query, as: 'auto' }, options)
}
