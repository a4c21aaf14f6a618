// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Area, Area_List, Area_View } from '@halopsa/schemas'

/** Parameters of {@link getClient}. */
export interface GetClientParams {
  accountmanageronly?: boolean | undefined
  /** Two words separated by a comma, `true` or `false`: with active records, with inactive ones. */
  activeinactive?: string | undefined
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  azureclients?: boolean | undefined
  callplan?: boolean | undefined
  /** Id of the column profile to answer with. */
  columns_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  exclude_internal?: boolean | undefined
  gficlients?: boolean | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  include_custom_fields?: string | undefined
  /** With active records. */
  includeactive?: boolean | undefined
  includeazuretenants?: boolean | undefined
  /** With the columns that the list is shown with. */
  includecolumns?: boolean | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  includeinvoicetemplatename?: boolean | undefined
  includenotes?: boolean | undefined
  includeqbofields?: boolean | undefined
  integration_tenantids?: number[] | undefined
  integration_type?: string | undefined
  isjira?: boolean | undefined
  issentinel?: boolean | undefined
  isservicenow?: boolean | undefined
  lastupdatefromdate?: boolean | undefined
  lastupdatetodate?: boolean | undefined
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
  /** Only records in which this text occurs. */
  search?: string | undefined
  search_name_only?: string | undefined
  sentinelid?: number | undefined
  showcounts?: boolean | undefined
  sitefields?: string | undefined
  snowaccountid?: number | undefined
  snowclients?: boolean | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
  /** Id of the saved view whose filters apply. */
  view_id?: number | undefined
}

/**
 * `GET /Client`
 *
 * Answers with a view of the list, as the document declares.
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
  /** Records to create; one that has an `id` is updated. */
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
export async function postClientNewAccountsId<T = unknown, As extends ResponseAs = 'json'>(
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
export async function postClientPaymentMethodUpdate<T = unknown, As extends ResponseAs = 'json'>(
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
  domain?: string | undefined
  getavailablerts?: boolean | undefined
  includeactivity?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includeperiods?: boolean | undefined
  includeprepay?: boolean | undefined
  tickettype_id?: number | undefined
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
export async function deleteClientById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteClientByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Client/${id}`, query, as: 'auto' }, options)
}
