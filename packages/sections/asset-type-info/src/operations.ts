// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getAssetTypeInfo}. */
export interface GetAssetTypeInfoParams {
  /** Only records of the asset group with this id. */
  assetgroup_id?: number | undefined
  can_create_only?: boolean | undefined
  can_edit_only?: boolean | undefined
  fixedassetgroups?: boolean | undefined
  include_current?: number | undefined
  resourcesonly?: boolean | undefined
  setuplist?: boolean | undefined
  /** Only records of the ticket type with this id. */
  tickettype_id?: number | undefined
  type?: string | undefined
}

/**
 * `GET /AssetTypeInfo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetTypeInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAssetTypeInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetTypeInfo', query, as: 'auto' }, options)
}
