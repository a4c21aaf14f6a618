// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Device, Device_List, Device_View } from '@halopsa/schemas'

/** Parameters of {@link getAsset}. */
export interface GetAssetParams {
  activeinactive?: string
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  /** Only records of the assetgroup with this id. */
  assetgroup_id?: number
  assetgroups?: string
  assets?: string
  assetstatuses?: string
  assettype?: number
  /** Only records of the assettype with this id. */
  assettype_id?: number
  assettypes?: string
  bookmarked?: boolean
  /** Only records of the client with this id. */
  client_id?: number
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string
  /** Id of the column profile to answer with. */
  columns_id?: number
  consignable?: boolean
  /** Only records of the consignment with this id. */
  consignment_id?: number
  /** Only records of the contract with this id. */
  contract_id?: number
  contract_id_adding_to?: number
  /** At most this many records, when the list does not page. */
  count?: number
  domotzagents?: boolean
  excludethese?: string
  globalSearchID?: string
  /** Only the ids of the records. */
  idonly?: boolean
  include_custom_fields?: string
  /** With active records. */
  includeactive?: boolean
  includeallowedstatus?: boolean
  includeassetfields?: boolean
  includechildren?: boolean
  /** With the columns that the list is shown with. */
  includecolumns?: boolean
  /** With inactive records too. */
  includeinactive?: boolean
  includeservices?: boolean
  includeuser?: boolean
  integration_tenantids?: number[]
  integration_type?: string
  inventory_number?: string
  islogonbehalfview?: boolean
  /** Only records of the item with this id. */
  item_id?: number
  /** Only records of the itemstock with this id. */
  itemstock_id?: number
  /** Only records of the kb with this id. */
  kb_id?: number
  lastupdatefromdate?: boolean
  lastupdatetodate?: boolean
  /** Only records of the licence with this id. */
  licence_id?: number
  linked_to_ticket?: boolean
  /** Only records of the linkedto with this id. */
  linkedto_id?: number
  mine?: boolean
  mysite?: boolean
  noicon?: boolean
  /** Field to sort by. */
  order?: string
  /** Field number 2 to sort by. */
  order2?: string
  /** Field number 3 to sort by. */
  order3?: string
  /** Field number 4 to sort by. */
  order4?: string
  /** Field number 5 to sort by. */
  order5?: string
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  previously_selected?: boolean
  previously_selected_client_id?: number
  previously_selected_site_id?: number
  previously_selected_user_id?: number
  /** Only records of the salesorder with this id. */
  salesorder_id?: number
  salesorder_line?: number
  /** Only records in which this text occurs. */
  search?: string
  search_inventory_number_only?: boolean
  /** Only records of the service with this id. */
  service_id?: number
  /** Only records whose service has one of these ids, separated by commas: `1,2,3`. */
  service_ids?: string
  /** Only records of the site with this id. */
  site_id?: number
  /** Only records of the stockbin with this id. */
  stockbin_id?: number
  stockbin_ids?: number[]
  supplier_contract_id?: number
  /** Only records of the supplier with this id. */
  supplier_id?: number
  suppliercontracts?: string
  /** Only records of the ticket with this id. */
  ticket_id?: number
  /** Only records of the tickettype with this id. */
  tickettype_id?: number
  /** Only records of the user with this id. */
  user_id?: number
  username?: string
}

/**
 * `GET /Asset`
 *
 * Answers with an object, as the document declares.
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
export async function getAssetGetAllSoftwareVersions<T = unknown, As extends ResponseAs = ResponseAs>(
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
  /** Only records of the assettype with this id. */
  assettype_id?: number
  includeactivity?: boolean
  includeallowedstatus?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  includediagramdetails?: boolean
  includehierarchy?: boolean
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
export async function deleteAssetById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Asset/${id}`, query, as: 'auto' }, options)
}
