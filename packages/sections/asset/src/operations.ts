// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Device, Device_List, Device_View, KeyPair2 } from '@halopsa/schemas'

/** Parameters of {@link getAsset}. */
export interface GetAssetParams {
  /** Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only. */
  activeinactive?: string | null | undefined
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only assets in the asset group with this id. */
  assetgroup_id?: number | null | undefined
  /** Only assets in one of these asset groups: ids separated by commas: `1,2`. */
  assetgroups?: string | readonly number[] | null | undefined
  /** Only the records of these assets: ids separated by commas: `1,2`. */
  assets?: string | readonly number[] | null | undefined
  /** Only assets with one of these statuses: ids separated by commas: `1,2`. */
  assetstatuses?: string | readonly number[] | null | undefined
  /** Only assets of the asset type with this id. */
  assettype?: number | null | undefined
  /** Only assets of the asset type with this id. */
  assettype_id?: number | null | undefined
  /** Only assets of one of these asset types: ids separated by commas: `1,2`. */
  assettypes?: string | readonly number[] | null | undefined
  /** Only assets that you have bookmarked. */
  bookmarked?: boolean | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of one of these clients: ids separated by commas: `1,2`. */
  client_ids?: string | readonly number[] | null | undefined
  /** Id of the column profile: the saved set of columns whose fields come. */
  columns_id?: number | null | undefined
  /** Only assets that can be consigned. */
  consignable?: boolean | null | undefined
  /** Only assets of the consignment with this id. */
  consignment_id?: number | null | undefined
  /** Only assets under the contract with this id. */
  contract_id?: number | null | undefined
  /** Id of a contract: assets come with the billing period that it has. */
  contract_id_adding_to?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only assets that have a linked agent of Domotz. */
  domotzagents?: boolean | null | undefined
  /** All assets but these: ids separated by commas: `1,2`. */
  excludethese?: string | readonly number[] | null | undefined
  globalSearchID?: string | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** With the values of these custom fields: ids separated by commas: `1,2`. */
  include_custom_fields?: string | readonly number[] | null | undefined
  /** With active records. */
  includeactive?: boolean | null | undefined
  /** With `tallowallstatus`: whether the type of the asset takes all statuses. */
  includeallowedstatus?: boolean | null | undefined
  /** With the fields of each asset; needs `assettype_id` in the same request. */
  includeassetfields?: boolean | null | undefined
  /** With assets that are children of another. */
  includechildren?: boolean | null | undefined
  /** With the columns that the list is shown with. */
  includecolumns?: boolean | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  /** With the ids of the services that each asset is linked to. */
  includeservices?: boolean | null | undefined
  /** With the user of each asset. */
  includeuser?: boolean | null | undefined
  /** Only the records of one of these tenants of an integration: ids separated by commas: `1,2`. */
  integration_tenantids?: string | readonly number[] | null | undefined
  /** Only assets that came from this integration: `addigy`, `aterarmm`, `connectwiseautomate`, `datto`, `domotz`, `liongard`, `ninjarmm`, `passportal`, `snow` or `syncromsp`. */
  integration_type?: string | null | undefined
  /** Only assets with this inventory number, the asset tag. */
  inventory_number?: string | null | undefined
  islogonbehalfview?: boolean | null | undefined
  /** Only assets of the item with this id. */
  item_id?: number | null | undefined
  /** Only assets of the item stock with this id. */
  itemstock_id?: number | null | undefined
  /** Only assets of the article with this id in the knowledge base. */
  kb_id?: number | null | undefined
  /** Only records changed at this date-time or later. Halo once explained it as a field to show. */
  lastupdatefromdate?: string | Date | null | undefined
  /** Only records changed at this date-time or earlier. Halo once explained it as a field to show. */
  lastupdatetodate?: string | Date | null | undefined
  /** Only assets that use the licence with this id. */
  licence_id?: number | null | undefined
  /** Only assets that are linked to a ticket. */
  linked_to_ticket?: boolean | null | undefined
  /** Only assets that are linked to the asset with this id. */
  linkedto_id?: number | null | undefined
  /** Only your own assets. */
  mine?: boolean | null | undefined
  /** Only assets of your own site. */
  mysite?: boolean | null | undefined
  /** Without the icon of each asset. */
  noicon?: boolean | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Assets on a page; the server sends at most 50, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** With the date of the latest ticket that each asset was linked to. */
  previously_selected?: boolean | null | undefined
  /** For `previously_selected`: only tickets of the client with this id count. */
  previously_selected_client_id?: number | null | undefined
  /** For `previously_selected`: only tickets of the site with this id count. */
  previously_selected_site_id?: number | null | undefined
  /** For `previously_selected`: only tickets of the user with this id count. */
  previously_selected_user_id?: number | null | undefined
  /** Only assets of the sales order with this id. */
  salesorder_id?: number | null | undefined
  /** Only assets of the line of a sales order with this id. */
  salesorder_line?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Looks for the text of `search` in the inventory number alone. */
  search_inventory_number_only?: boolean | null | undefined
  /** Only assets of the service with this id. */
  service_id?: number | null | undefined
  /** Only assets of one of these services: ids separated by commas: `1,2`. */
  service_ids?: string | readonly number[] | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  /** Only the records of the stock bin with this id. */
  stockbin_id?: number | null | undefined
  /** Only assets in one of these stock bins: ids separated by commas: `1,2`. */
  stockbin_ids?: string | readonly number[] | null | undefined
  /** Only assets under the supplier contract with this id. */
  supplier_contract_id?: number | null | undefined
  /** Only the records of the supplier with this id. */
  supplier_id?: number | null | undefined
  /** Only assets under one of these supplier contracts: ids separated by commas: `1,2`. */
  suppliercontracts?: string | readonly number[] | null | undefined
  /** Only assets that belong to the ticket with this id. */
  ticket_id?: number | null | undefined
  /** Only the records of the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
  /** Only assets of the user with this name. */
  username?: string | null | undefined
}

/**
 * `GET /Asset`
 *
 * Lists assets; a page holds at most 50.
 *
 * Answers with a view of the list with the records under `assets`, as the document declares.
 */
export async function getAsset<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Device_View>> {
  return halo.request<Device_View, As>({ method: 'get', path: '/Asset', query }, options)
}

/** Parameters of {@link paginateAsset}: those of {@link getAsset} without the ones that page. */
export type PaginateAssetParams = Omit<GetAssetParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Asset`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateAsset(
  halo: HaloClient,
  params?: PaginateAssetParams,
  options?: PaginateOptions,
): Pages<Device_List> {
  return paginate((page, call) => getAsset(halo, { ...params, ...page }, call), { records: 'assets', cap: 50 }, options)
}

/** Parameters of {@link postAsset}. */
export interface PostAssetParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  deviceList: Device[]
}

/**
 * `POST /Asset`
 *
 * Creates or updates assets; send `isassetdetails: true` with them. `_merge_asset_into` merges one into another.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAsset<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { deviceList, ...query }: PostAssetParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Device[], Device>>> {
  return halo.request<Flagged<Flag, Device[], Device>, As>(withBody({ method: 'post', path: '/Asset', query, body: deviceList }, 'deviceList'), options)
}

/** Parameters of {@link getAssetGetAllSoftwareVersions}. */
export type GetAssetGetAllSoftwareVersionsParams = Record<string, never>

/**
 * `GET /Asset/GetAllSoftwareVersions`
 *
 * Lists all versions of software found on assets.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAssetGetAllSoftwareVersions<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetGetAllSoftwareVersionsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KeyPair2[]>> {
  return halo.request<KeyPair2[], As>({ method: 'get', path: '/Asset/GetAllSoftwareVersions', query }, options)
}

/** Parameters of {@link paginateAssetGetAllSoftwareVersions}: those of {@link getAssetGetAllSoftwareVersions}. */
export type PaginateAssetGetAllSoftwareVersionsParams = GetAssetGetAllSoftwareVersionsParams

/**
 * Every record of `GET /Asset/GetAllSoftwareVersions`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAssetGetAllSoftwareVersions(
  halo: HaloClient,
  params?: PaginateAssetGetAllSoftwareVersionsParams,
  options?: PaginateOptions,
): Pages<KeyPair2> {
  return paginate((_, call) => getAssetGetAllSoftwareVersions(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getAssetNextTag}. */
export type GetAssetNextTagParams = Record<string, never>

/**
 * `GET /Asset/NextTag`
 *
 * Reads the tag that the next asset would get.
 *
 * Answers with an object, as the document declares.
 *
 * One object; its keys were not kept.
 */
export async function getAssetNextTag<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetNextTagParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Record<string, unknown>>> {
  return halo.request<Record<string, unknown>, As>({ method: 'get', path: '/Asset/NextTag', query }, options)
}

/** Parameters of {@link getAssetById}. */
export interface GetAssetByIdParams {
  id: number
  assettype_id?: number | null | undefined
  /** With what happened to the asset. */
  includeactivity?: boolean | null | undefined
  /** With the statuses that the asset may have. */
  includeallowedstatus?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With what a diagram of the asset needs. */
  includediagramdetails?: boolean | null | undefined
  /** With the place of the asset among its parents and children. */
  includehierarchy?: boolean | null | undefined
}

/**
 * `GET /Asset/{id}`
 *
 * Reads an asset.
 *
 * Answers with one record, as the document declares.
 */
export async function getAssetById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAssetByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Device>> {
  return halo.request<Device, As>({ method: 'get', path: path`/Asset/${id}`, query }, options)
}

/** Parameters of {@link deleteAssetById}. */
export interface DeleteAssetByIdParams {
  id: number
}

/**
 * `DELETE /Asset/{id}`
 *
 * Deletes an asset.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAssetById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Device | undefined>> {
  return halo.request<Device | undefined, As>({ method: 'delete', path: path`/Asset/${id}`, query, as: byMediaType }, options)
}
