// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Device, Device_List, Device_View } from '@halopsa/schemas'

/** Parameters of {@link getAsset}. */
export interface GetAssetParams {
  /** Two words separated by a comma, `true` or `false`: with active records, with inactive ones. */
  activeinactive?: string | undefined
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  /** Only records of the asset group with this id. */
  assetgroup_id?: number | undefined
  assetgroups?: string | undefined
  assets?: string | undefined
  assetstatuses?: string | undefined
  assettype?: number | undefined
  /** Only records of the asset type with this id. */
  assettype_id?: number | undefined
  assettypes?: string | undefined
  bookmarked?: boolean | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string | undefined
  /** Id of the column profile to answer with. */
  columns_id?: number | undefined
  consignable?: boolean | undefined
  consignment_id?: number | undefined
  /** Only records of the contract with this id. */
  contract_id?: number | undefined
  contract_id_adding_to?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  domotzagents?: boolean | undefined
  excludethese?: string | undefined
  globalSearchID?: string | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  include_custom_fields?: string | undefined
  /** With active records. */
  includeactive?: boolean | undefined
  includeallowedstatus?: boolean | undefined
  includeassetfields?: boolean | undefined
  includechildren?: boolean | undefined
  /** With the columns that the list is shown with. */
  includecolumns?: boolean | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  includeservices?: boolean | undefined
  includeuser?: boolean | undefined
  integration_tenantids?: number[] | undefined
  integration_type?: string | undefined
  inventory_number?: string | undefined
  islogonbehalfview?: boolean | undefined
  /** Only records of the item with this id. */
  item_id?: number | undefined
  /** Only records of the item stock with this id. */
  itemstock_id?: number | undefined
  kb_id?: number | undefined
  lastupdatefromdate?: boolean | undefined
  lastupdatetodate?: boolean | undefined
  /** Only records of the licence with this id. */
  licence_id?: number | undefined
  linked_to_ticket?: boolean | undefined
  linkedto_id?: number | undefined
  mine?: boolean | undefined
  mysite?: boolean | undefined
  noicon?: boolean | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  previously_selected?: boolean | undefined
  previously_selected_client_id?: number | undefined
  previously_selected_site_id?: number | undefined
  previously_selected_user_id?: number | undefined
  /** Only records of the sales order with this id. */
  salesorder_id?: number | undefined
  salesorder_line?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  search_inventory_number_only?: boolean | undefined
  /** Only records of the service with this id. */
  service_id?: number | undefined
  /** Only records whose service has one of these ids, separated by commas: `1,2,3`. */
  service_ids?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  /** Only records of the stock bin with this id. */
  stockbin_id?: number | undefined
  stockbin_ids?: number[] | undefined
  supplier_contract_id?: number | undefined
  /** Only records of the supplier with this id. */
  supplier_id?: number | undefined
  suppliercontracts?: string | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  /** Only records of the ticket type with this id. */
  tickettype_id?: number | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
  username?: string | undefined
}

/**
 * `GET /Asset`
 *
 * Answers with a view of the list, as the document declares.
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

/** Every record of `GET /Asset`, page by page. */
export function paginateAsset(
  halo: HaloClient,
  params?: PaginateAssetParams,
  options?: PaginateOptions,
): Pages<Device_List> {
  return paginate((page, call) => getAsset(halo, { ...params, ...page }, call), 'assets', options)
}

/** Parameters of {@link postAsset}. */
export interface PostAssetParams {
  /** Records to create; one that has an `id` is updated. */
  deviceList: Device[]
}

/**
 * `POST /Asset`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postAsset<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { deviceList, ...query }: PostAssetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Device>> {
  return halo.request<Device, As>({ method: 'post', path: '/Asset', query, body: deviceList }, options)
}

/** Parameters of {@link getAssetGetAllSoftwareVersions}. */
export type GetAssetGetAllSoftwareVersionsParams = Record<string, never>

/**
 * `GET /Asset/GetAllSoftwareVersions`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetGetAllSoftwareVersions<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAssetGetAllSoftwareVersionsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Asset/GetAllSoftwareVersions', query, as: 'auto' }, options)
}

/** Parameters of {@link getAssetNextTag}. */
export type GetAssetNextTagParams = Record<string, never>

/**
 * `GET /Asset/NextTag`
 *
 * Answers with an object, as the document declares.
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
  assettype_id?: number | undefined
  includeactivity?: boolean | undefined
  includeallowedstatus?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includediagramdetails?: boolean | undefined
  includehierarchy?: boolean | undefined
}

/**
 * `GET /Asset/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAssetById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Asset/${id}`, query, as: 'auto' }, options)
}
