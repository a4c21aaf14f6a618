// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Xtype } from '@halopsa/schemas'

/** Parameters of {@link getAssetType}. */
export interface GetAssetTypeParams {
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
  /** Only records in which this text occurs, by its name. Clients send it; nobody has recorded what it does. */
  search?: string | null | undefined
  setuplist?: boolean | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
  /** Only the records of the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** Only records of this type. */
  type?: string | null | undefined
}

/**
 * `GET /AssetType`
 *
 * Lists asset types.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAssetType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Xtype[]>> {
  return halo.request<Xtype[], As>({ method: 'get', path: '/AssetType', query }, options)
}

/** Parameters of {@link paginateAssetType}: those of {@link getAssetType}. */
export type PaginateAssetTypeParams = GetAssetTypeParams

/**
 * Every record of `GET /AssetType`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAssetType(
  halo: HaloClient,
  params?: PaginateAssetTypeParams,
  options?: PaginateOptions,
): Pages<Xtype> {
  return paginate((_, call) => getAssetType(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAssetType}. */
export interface PostAssetTypeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  xtypeList: Xtype[]
}

/**
 * `POST /AssetType`
 *
 * Creates or updates asset types.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAssetType<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { xtypeList, ...query }: PostAssetTypeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Xtype[], Xtype>>> {
  return halo.request<Flagged<Flag, Xtype[], Xtype>, As>(withBody({ method: 'post', path: '/AssetType', query, body: xtypeList }, 'xtypeList'), options)
}

/** Parameters of {@link getAssetTypeById}. */
export interface GetAssetTypeByIdParams {
  id: number
  booking_type?: number | null | undefined
  client_id?: number | null | undefined
  /** End of the span of time that bookings are read for. */
  end_date?: string | Date | null | undefined
  fieldsandlayoutonly?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  site_id?: number | null | undefined
  /** Start of the span of time that bookings are read for. */
  start_date?: string | Date | null | undefined
}

/**
 * `GET /AssetType/{id}`
 *
 * Reads an asset type.
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
 * Deletes an asset type.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAssetTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Xtype | undefined>> {
  return halo.request<Xtype | undefined, As>({ method: 'delete', path: path`/AssetType/${id}`, query, as: byMediaType }, options)
}
