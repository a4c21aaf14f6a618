// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Xtype } from '@halopsa/schemas'

/** Parameters of {@link getAssetType}. */
export interface GetAssetTypeParams {
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
 * `GET /AssetType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetType<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetType', query, as: 'auto' }, options)
}

/** Parameters of {@link postAssetType}. */
export interface PostAssetTypeParams {
  xtypeList: Xtype[]
}

/**
 * `POST /AssetType`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postAssetType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { xtypeList, ...query }: PostAssetTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Xtype>> {
  return halo.request<Xtype, As>({ method: 'post', path: '/AssetType', query, body: xtypeList }, options)
}

/** Parameters of {@link getAssetTypeById}. */
export interface GetAssetTypeByIdParams {
  id: number
  booking_type?: number
  /** Only records of the client with this id. */
  client_id?: number
  end_date?: string
  fieldsandlayoutonly?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  /** Only records of the site with this id. */
  site_id?: number
  start_date?: string
}

/**
 * `GET /AssetType/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getAssetTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAssetTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Xtype>> {
  return halo.request<Xtype, As>({ method: 'get', path: path`/AssetType/${id}`, query }, options)
}

/** Parameters of {@link deleteAssetTypeById}. */
export interface DeleteAssetTypeByIdParams {
  id: number
}

/**
 * `DELETE /AssetType/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAssetTypeById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AssetType/${id}`, query, as: 'auto' }, options)
}
