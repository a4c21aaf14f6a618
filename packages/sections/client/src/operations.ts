// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Area, Area_List, Area_View } from '@halopsa/schemas'

/** Parameters of {@link getClient}. */
export interface GetClientParams {
  /** Only clients whose account manager you are: the agent whom the token stands for. */
  accountmanageronly?: boolean | null | undefined
  /** Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only. */
  activeinactive?: string | null | undefined
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only clients that are linked with Azure. */
  azureclients?: boolean | null | undefined
  /** Only clients whose date for the next call has passed. */
  callplan?: boolean | null | undefined
  /** Id of the column profile: the saved set of columns whose fields come. */
  columns_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Area of the product that the request is for: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** Without records of the own organisation. */
  exclude_internal?: boolean | null | undefined
  /** Only clients that are linked with GFI. */
  gficlients?: boolean | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** With the values of these custom fields: ids separated by commas: `1,2`. */
  include_custom_fields?: string | readonly number[] | null | undefined
  /** With active records. */
  includeactive?: boolean | null | undefined
  /** With the Azure tenants of each client. */
  includeazuretenants?: boolean | null | undefined
  /** With the columns that the list is shown with. */
  includecolumns?: boolean | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  /** With the name of the template for invoices. */
  includeinvoicetemplatename?: boolean | null | undefined
  /** With the notes on each client. */
  includenotes?: boolean | null | undefined
  includeqbofields?: boolean | null | undefined
  /** Only the records of one of these tenants of an integration: ids separated by commas: `1,2`. */
  integration_tenantids?: string | readonly number[] | null | undefined
  /** Only clients that came from this integration. */
  integration_type?: string | null | undefined
  /** Only clients that are linked with Jira. */
  isjira?: boolean | null | undefined
  /** Only clients that are linked with Microsoft Sentinel. */
  issentinel?: boolean | null | undefined
  /** Only clients that are linked with ServiceNow. */
  isservicenow?: boolean | null | undefined
  /** Only records changed at this date-time or later. Halo once explained it as a field to show. */
  lastupdatefromdate?: string | Date | null | undefined
  /** Only records changed at this date-time or earlier. Halo once explained it as a field to show. */
  lastupdatetodate?: string | Date | null | undefined
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
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** No effect on a live server: all clients come. `advanced_search` finds clients by name. */
  search?: string | null | undefined
  /** Only clients in whose name this text occurs. */
  search_name_only?: string | null | undefined
  /** Only the client with this id in Microsoft Sentinel. */
  sentinelid?: number | null | undefined
  /** With the number of tickets of each record. */
  showcounts?: boolean | null | undefined
  /** With these fields of the sites: ids separated by commas: `1,2`. */
  sitefields?: string | readonly number[] | null | undefined
  snowaccountid?: number | null | undefined
  /** Only clients that are linked with Snow. */
  snowclients?: boolean | null | undefined
  /** Only the records of the ticket area with this id. */
  ticketarea_id?: number | null | undefined
  /** Only clients below the top level with this id. */
  toplevel_id?: number | null | undefined
  /** Id of the saved view whose filters apply. */
  view_id?: number | null | undefined
}

/**
 * `GET /Client`
 *
 * Lists clients; `advanced_search` filters them by text, `search` does nothing.
 *
 * Answers with a view of the list with the records under `clients`, as the document declares.
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

/** Every record of `GET /Client`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateClient(
  halo: HaloClient,
  params?: PaginateClientParams,
  options?: PaginateOptions,
): Pages<Area_List> {
  return paginate((page, call) => getClient(halo, { ...params, ...page }, call), 'clients', options)
}

/** Parameters of {@link postClient}. */
export interface PostClientParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  areaList: Area[]
}

/**
 * `POST /Client`
 *
 * Creates or updates clients; `_merge_client_into` merges one into another.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postClient<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { areaList, ...query }: PostClientParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Area[], Area>>> {
  return halo.request<Flagged<Flag, Area[], Area>, As>(withBody({ method: 'post', path: '/Client', query, body: areaList }, 'areaList'), options)
}

/** Parameters of {@link postClientNewAccountsId}. */
export interface PostClientNewAccountsIdParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  areaList: Area[]
}

/**
 * `POST /Client/NewAccountsId`
 *
 * Sends clients that are to get a new id for the accounting system.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postClientNewAccountsId<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { areaList, ...query }: PostClientNewAccountsIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Client/NewAccountsId', query, body: areaList, as: byMediaType }, 'areaList'), options)
}

/** Parameters of {@link postClientPaymentMethodUpdate}. */
export interface PostClientPaymentMethodUpdateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  areaList: Area[]
}

/**
 * `POST /Client/PaymentMethodUpdate`
 *
 * Changes how clients pay; the fields that it reads are not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postClientPaymentMethodUpdate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { areaList, ...query }: PostClientPaymentMethodUpdateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Client/PaymentMethodUpdate', query, body: areaList, as: byMediaType }, 'areaList'), options)
}

/** Parameters of {@link getClientMe}. */
export type GetClientMeParams = Record<string, never>

/**
 * `GET /Client/me`
 *
 * Reads the client of the signed-in user.
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
  /** Area whose permissions apply: `opps` for opportunities. */
  domain?: string | null | undefined
  /** With the ticket types in which the client can log tickets. */
  getavailablerts?: boolean | null | undefined
  /** With what happened on the tickets. */
  includeactivity?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the periods of the prepaid hours. */
  includeperiods?: boolean | null | undefined
  /** With what the client has paid in advance. */
  includeprepay?: boolean | null | undefined
  tickettype_id?: number | null | undefined
}

/**
 * `GET /Client/{id}`
 *
 * Reads a client.
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
 * Deletes a client.
 *
 * Answers with the deleted record, as other clients use it; the schema of a record is told by its name alone.
 *
 * The deleted client; a client program reads its `id`.
 */
export async function deleteClientById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteClientByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Area>> {
  return halo.request<Area, As>({ method: 'delete', path: path`/Client/${id}`, query }, options)
}
