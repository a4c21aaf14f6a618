// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Area, Area_List, Area_View } from '@halopsa/schemas'

/** Parameters of {@link getClient}. */
export interface GetClientParams {
  accountmanageronly?: boolean
  activeinactive?: string
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  azureclients?: boolean
  callplan?: boolean
  /** Id of the column profile to answer with. */
  columns_id?: number
  /** At most this many records, when the list does not page. */
  count?: number
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  exclude_internal?: boolean
  gficlients?: boolean
  /** Only the ids of the records. */
  idonly?: boolean
  include_custom_fields?: string
  /** With active records. */
  includeactive?: boolean
  includeazuretenants?: boolean
  /** With the columns that the list is shown with. */
  includecolumns?: boolean
  /** With inactive records too. */
  includeinactive?: boolean
  includeinvoicetemplatename?: boolean
  includenotes?: boolean
  includeqbofields?: boolean
  integration_tenantids?: number[]
  integration_type?: string
  isjira?: boolean
  issentinel?: boolean
  isservicenow?: boolean
  lastupdatefromdate?: boolean
  lastupdatetodate?: boolean
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
  /** Only records in which this text occurs. */
  search?: string
  search_name_only?: string
  sentinelid?: number
  showcounts?: boolean
  sitefields?: string
  snowaccountid?: number
  snowclients?: boolean
  /** Only records of the ticketarea with this id. */
  ticketarea_id?: number
  /** Only records of the toplevel with this id. */
  toplevel_id?: number
  /** Id of the saved view whose filters apply. */
  view_id?: number
}

/**
 * `GET /Client`
 *
 * Answers with an object, as the document declares.
 */
export async function getClient<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetClientParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Area_View>> {
  return halo.request<Area_View, As>({ method: 'get', path: '/Client', query }, options)
}

/** Parameters of {@link paginateClient}: those of {@link getClient} without the ones that page. */
export type PaginateClientParams = Omit<GetClientParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Client`, page by page. */
export function paginateClient(
  halo: HaloClient,
  params?: PaginateClientParams,
  options?: PaginateOptions,
): Pages<Area_List> {
  return paginate((page, call) => getClient(halo, { ...params, ...page }, call), 'clients', options)
}

/** Parameters of {@link postClient}. */
export interface PostClientParams {
  areaList: Area[]
}

/**
 * `POST /Client`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postClient<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { areaList, ...query }: PostClientParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Area>> {
  return halo.request<Area, As>({ method: 'post', path: '/Client', query, body: areaList }, options)
}

/** Parameters of {@link postClientNewAccountsId}. */
export interface PostClientNewAccountsIdParams {
  areaList: Area[]
}

/**
 * `POST /Client/NewAccountsId`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postClientNewAccountsId<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { areaList, ...query }: PostClientNewAccountsIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Client/NewAccountsId', query, body: areaList, as: 'auto' }, options)
}

/** Parameters of {@link postClientPaymentMethodUpdate}. */
export interface PostClientPaymentMethodUpdateParams {
  areaList: Area[]
}

/**
 * `POST /Client/PaymentMethodUpdate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postClientPaymentMethodUpdate<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { areaList, ...query }: PostClientPaymentMethodUpdateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Client/PaymentMethodUpdate', query, body: areaList, as: 'auto' }, options)
}

/** Parameters of {@link getClientMe}. */
export type GetClientMeParams = Record<string, never>

/**
 * `GET /Client/me`
 *
 * Answers with an object, as the document declares.
 */
export async function getClientMe<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetClientMeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Area>> {
  return halo.request<Area, As>({ method: 'get', path: '/Client/me', query }, options)
}

/** Parameters of {@link getClientById}. */
export interface GetClientByIdParams {
  id: number
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  getavailablerts?: boolean
  includeactivity?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  includeperiods?: boolean
  includeprepay?: boolean
  /** Only records of the tickettype with this id. */
  tickettype_id?: number
}

/**
 * `GET /Client/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getClientById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetClientByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Area>> {
  return halo.request<Area, As>({ method: 'get', path: path`/Client/${id}`, query }, options)
}

/** Parameters of {@link deleteClientById}. */
export interface DeleteClientByIdParams {
  id: number
}

/**
 * `DELETE /Client/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteClientById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteClientByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Client/${id}`, query, as: 'auto' }, options)
}
