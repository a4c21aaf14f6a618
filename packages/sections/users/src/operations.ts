// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { UserPrefs, Users, Users_List, Users_View } from '@halopsa/schemas'

/** Parameters of {@link getUsers}. */
export interface GetUsersParams {
  /** Two words separated by a comma, `true` or `false`: with active records, with inactive ones. */
  activeinactive?: string | undefined
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  allapprovers?: boolean | undefined
  approvers_only?: boolean | undefined
  /** Only records of the asset with this id. */
  asset_id?: number | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records of the contract with this id. */
  contract_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only records of the department with this id. */
  department_id?: number | undefined
  exclude_agents?: boolean | undefined
  exclude_defaultsiteusers?: boolean | undefined
  exclude_generaluser?: boolean | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  include_custom_fields?: string | undefined
  /** With active records. */
  includeactive?: boolean | undefined
  includebillinginfo?: boolean | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  includename?: boolean | undefined
  includenonserviceaccount?: boolean | undefined
  includenotes?: boolean | undefined
  includeserviceaccount?: boolean | undefined
  integration_type?: string | undefined
  is3cxcall?: boolean | undefined
  is_followers?: boolean | undefined
  lastupdatefromdate?: boolean | undefined
  lastupdatetodate?: boolean | undefined
  /** Only records of the licence with this id. */
  licence_id?: number | undefined
  linked_to_user_id?: number | undefined
  listagentuserfirst?: boolean | undefined
  myallcustomers?: boolean | undefined
  myarea?: boolean | undefined
  mydepartment?: boolean | undefined
  mysite?: boolean | undefined
  mysitecontact?: boolean | undefined
  mytoplevel?: boolean | undefined
  opp_id?: number | undefined
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
  /** Only records of the organisation with this id. */
  organisation_id?: number | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  role?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  search_phonenumbers?: boolean | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  /** Only records of the supplier with this id. */
  supplier_id?: number | undefined
  /** Only records of the ticket type with this id. */
  tickettype_id?: number | undefined
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
}

/**
 * `GET /Users`
 *
 * Answers with a view of the list, as the document declares.
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
  /** Records to create; one that has an `id` is updated. */
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
export async function postUsersPrefs<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { userPrefsList, ...query }: PostUsersPrefsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Users/prefs', query, body: userPrefsList, as: 'auto' }, options)
}

/** Parameters of {@link getUsersById}. */
export interface GetUsersByIdParams {
  id: number
  client_id?: number | undefined
  client_override?: number | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  includeactivity?: boolean | undefined
  includebillinginfo?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includepopups?: boolean | undefined
  includeusersassets?: boolean | undefined
  issetup?: boolean | undefined
  opp_id?: number | undefined
  site_id?: number | undefined
  site_override?: number | undefined
  supplier_id?: number | undefined
  tickettype_id?: number | undefined
  username?: string | undefined
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
export async function deleteUsersById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteUsersByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Users/${id}`, query, as: 'auto' }, options)
}
