// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Xtype } from '@halopsa/schemas'

/** Parameters of {@link getAssetType}. */
export interface GetAssetTypeParams {
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
 * `GET /AssetType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetType<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAssetTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetType', query, as: 'auto' }, options)
}

/** Parameters of {@link postAssetType}. */
export interface PostAssetTypeParams {
  /** Records to create; one that has an `id` is updated. */
  xtypeList: Xtype[]
}

/**
 * `POST /AssetType`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  booking_type?: number | undefined
  client_id?: number | undefined
  end_date?: string | undefined
  fieldsandlayoutonly?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  site_id?: number | undefined
  start_date?: string | undefined
}

/**
 * `GET /AssetType/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteAssetTypeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AssetType/${id}`, query, as: 'auto' }, options)
}
