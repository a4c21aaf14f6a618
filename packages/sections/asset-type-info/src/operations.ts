// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { TypeInfo } from '@halopsa/schemas'

/** Parameters of {@link getAssetTypeInfo}. */
export interface GetAssetTypeInfoParams {
  /** Only the records of the asset group with this id. */
  assetgroup_id?: number | null | undefined
  /** Only types in which you may create records. */
  can_create_only?: boolean | null | undefined
  /** Only records that you may change. */
  can_edit_only?: boolean | null | undefined
  fixedassetgroups?: boolean | null | undefined
  /** Id of a record that comes in any case, although `can_create_only` or `can_edit_only` would leave it out. */
  include_current?: number | null | undefined
  resourcesonly?: boolean | null | undefined
  setuplist?: boolean | null | undefined
  /** Only the records of the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** Only records of this type. */
  type?: string | null | undefined
}

/**
 * `GET /AssetTypeInfo`
 *
 * Lists fields of asset types.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAssetTypeInfo<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetTypeInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TypeInfo[]>> {
  return halo.request<TypeInfo[], As>({ method: 'get', path: '/AssetTypeInfo', query }, options)
}

/** Parameters of {@link paginateAssetTypeInfo}: those of {@link getAssetTypeInfo}. */
export type PaginateAssetTypeInfoParams = GetAssetTypeInfoParams

/**
 * Every record of `GET /AssetTypeInfo`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAssetTypeInfo(
  halo: HaloClient,
  params?: PaginateAssetTypeInfoParams,
  options?: PaginateOptions,
): Pages<TypeInfo> {
  return paginate((_, call) => getAssetTypeInfo(halo, params, call), { key: ['typeinfo_id'], pages: false }, options)
}
