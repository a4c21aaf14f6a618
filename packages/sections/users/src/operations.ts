// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { UserPrefs, Users, Users_List, Users_View } from '@halopsa/schemas'

/** Parameters of {@link getUsers}. */
export interface GetUsersParams {
  activeinactive?: string
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  allapprovers?: boolean
  approvers_only?: boolean
  /** Only records of the asset with this id. */
  asset_id?: number
  /** Only records of the client with this id. */
  client_id?: number
  /** Only records of the contract with this id. */
  contract_id?: number
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only records of the department with this id. */
  department_id?: number
  exclude_agents?: boolean
  exclude_defaultsiteusers?: boolean
  exclude_generaluser?: boolean
  /** Only the ids of the records. */
  idonly?: boolean
  include_custom_fields?: string
  /** With active records. */
  includeactive?: boolean
  includebillinginfo?: boolean
  /** With inactive records too. */
  includeinactive?: boolean
  includename?: boolean
  includenonserviceaccount?: boolean
  includenotes?: boolean
  includeserviceaccount?: boolean
  integration_type?: string
  is3cxcall?: boolean
  is_followers?: boolean
  lastupdatefromdate?: boolean
  lastupdatetodate?: boolean
  /** Only records of the licence with this id. */
  licence_id?: number
  linked_to_user_id?: number
  listagentuserfirst?: boolean
  myallcustomers?: boolean
  myarea?: boolean
  mydepartment?: boolean
  mysite?: boolean
  mysitecontact?: boolean
  mytoplevel?: boolean
  /** Only records of the opp with this id. */
  opp_id?: number
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
  /** Only records of the organisation with this id. */
  organisation_id?: number
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  role?: number
  /** Only records in which this text occurs. */
  search?: string
  search_phonenumbers?: boolean
  /** Only records of the site with this id. */
  site_id?: number
  /** Only records of the supplier with this id. */
  supplier_id?: number
  /** Only records of the tickettype with this id. */
  tickettype_id?: number
  /** Only records of the toplevel with this id. */
  toplevel_id?: number
}

/**
 * `GET /Users`
 *
 * Answers with an object, as the document declares.
 */
export async function getUsers<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetUsersParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Users_View>> {
  return halo.request<Users_View, As>({ method: 'get', path: '/Users', query }, options)
}

/** Parameters of {@link paginateUsers}: those of {@link getUsers} without the ones that page. */
export type PaginateUsersParams = Omit<GetUsersParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Users`, page by page. */
export function paginateUsers(
  halo: HaloClient,
  params?: PaginateUsersParams,
  options?: PaginateOptions,
): Pages<Users_List> {
  return paginate((page, call) => getUsers(halo, { ...params, ...page }, call), 'users', options)
}

/** Parameters of {@link postUsers}. */
export interface PostUsersParams {
  usersList: Users[]
}

/**
 * `POST /Users`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postUsers<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { usersList, ...query }: PostUsersParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Users>> {
  return halo.request<Users, As>({ method: 'post', path: '/Users', query, body: usersList }, options)
}

/** Parameters of {@link getUsersMe}. */
export type GetUsersMeParams = Record<string, never>

/**
 * `GET /Users/me`
 *
 * Answers with an object, as the document declares.
 */
export async function getUsersMe<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetUsersMeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Users>> {
  return halo.request<Users, As>({ method: 'get', path: '/Users/me', query }, options)
}

/** Parameters of {@link postUsersPrefs}. */
export interface PostUsersPrefsParams {
  userPrefsList: UserPrefs[]
}

/**
 * `POST /Users/prefs`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postUsersPrefs<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { userPrefsList, ...query }: PostUsersPrefsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Users/prefs', query, body: userPrefsList, as: 'auto' }, options)
}

/** Parameters of {@link getUsersById}. */
export interface GetUsersByIdParams {
  id: number
  /** Only records of the client with this id. */
  client_id?: number
  client_override?: number
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  includeactivity?: boolean
  includebillinginfo?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  includepopups?: boolean
  includeusersassets?: boolean
  issetup?: boolean
  /** Only records of the opp with this id. */
  opp_id?: number
  /** Only records of the site with this id. */
  site_id?: number
  site_override?: number
  /** Only records of the supplier with this id. */
  supplier_id?: number
  /** Only records of the tickettype with this id. */
  tickettype_id?: number
  username?: string
}

/**
 * `GET /Users/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getUsersById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetUsersByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Users>> {
  return halo.request<Users, As>({ method: 'get', path: path`/Users/${id}`, query }, options)
}

/** Parameters of {@link deleteUsersById}. */
export interface DeleteUsersByIdParams {
  id: number
}

/**
 * `DELETE /Users/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteUsersById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteUsersByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Users/${id}`, query, as: 'auto' }, options)
}
