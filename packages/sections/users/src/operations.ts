// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { UserPrefs, Users, Users_List, Users_View } from '@halopsa/schemas'

/** Parameters of {@link getUsers}. */
export interface GetUsersParams {
  /** Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only. */
  activeinactive?: string | null | undefined
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** All users that are approvers too, besides those whom the other filters find. */
  allapprovers?: boolean | null | undefined
  /** Only users that are approvers. The spelling `approversonly` has no effect. */
  approvers_only?: boolean | null | undefined
  /** Only users to whom the asset with this id is assigned. */
  asset_id?: number | null | undefined
  /** Only users of the client with this id. */
  client_id?: number | null | undefined
  /** Only users assigned to the contract with this id. Halo once explained it as a kind of device application instead. */
  contract_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only users of the department with this id. */
  department_id?: number | null | undefined
  /** Without users who are agents too. */
  exclude_agents?: boolean | null | undefined
  /** Without the default users of sites. */
  exclude_defaultsiteusers?: boolean | null | undefined
  /** Without the General User, which each site has. */
  exclude_generaluser?: boolean | null | undefined
  /** Without users who are agents too, by its name; `exclude_agents` is the documented parameter. Clients send it; nobody has recorded what it does. */
  excludeagents?: boolean | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** With the values of these custom fields: ids separated by commas: `1,2`. */
  include_custom_fields?: string | readonly number[] | null | undefined
  /** With active records. */
  includeactive?: boolean | null | undefined
  /** With what is known of billing the user. */
  includebillinginfo?: boolean | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  /** With the name of the user. */
  includename?: boolean | null | undefined
  /** With users that are not service accounts. */
  includenonserviceaccount?: boolean | null | undefined
  /** With the notes on each user. */
  includenotes?: boolean | null | undefined
  /** With users that are service accounts. */
  includeserviceaccount?: boolean | null | undefined
  /** Only users that came from this integration: `okta` or `azure`. */
  integration_type?: string | null | undefined
  is3cxcall?: boolean | null | undefined
  is_followers?: boolean | null | undefined
  /** Only records changed at this date-time or later. Halo once explained it as a field to show. */
  lastupdatefromdate?: string | Date | null | undefined
  /** Only records changed at this date-time or earlier. Halo once explained it as a field to show. */
  lastupdatetodate?: string | Date | null | undefined
  /** Only the records of the licence with this id. */
  licence_id?: number | null | undefined
  /** Only users that are linked to the user with this id. */
  linked_to_user_id?: number | null | undefined
  /** Puts users who are agents too before the others. */
  listagentuserfirst?: boolean | null | undefined
  /** Only users of all clients that are yours. */
  myallcustomers?: boolean | null | undefined
  /** Only users of your own client. */
  myarea?: boolean | null | undefined
  /** Only users of your own department. */
  mydepartment?: boolean | null | undefined
  /** Only users of your own site. */
  mysite?: boolean | null | undefined
  /** Only users who belong to the contact of your own site. */
  mysitecontact?: boolean | null | undefined
  /** Only users of your own top level. */
  mytoplevel?: boolean | null | undefined
  /** Only users who take part in the opportunity with this id. */
  opp_id?: number | null | undefined
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
  /** Only users of the organisation with this id. */
  organisation_id?: number | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only users with the role of this id. */
  role?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Looks for the text of `search` in telephone numbers too. */
  search_phonenumbers?: boolean | null | undefined
  /** Only users of the site with this id. */
  site_id?: number | null | undefined
  /** Only users of the supplier with this id. */
  supplier_id?: number | null | undefined
  /** Only the records of the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** Only users below the top level with this id. */
  toplevel_id?: number | null | undefined
}

/**
 * `GET /Users`
 *
 * Lists users (end users); agents are in `GET /Agent`.
 *
 * Answers with a view of the list with the records under `users`, as the document declares.
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

/** Every record of `GET /Users`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateUsers(
  halo: HaloClient,
  params?: PaginateUsersParams,
  options?: PaginateOptions,
): Pages<Users_List> {
  return paginate((page, call) => getUsers(halo, { ...params, ...page }, call), 'users', options)
}

/** Parameters of {@link postUsers}. */
export interface PostUsersParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  usersList: Users[]
}

/**
 * `POST /Users`
 *
 * Creates or updates users (end users); `_merge_user_into` merges one into another, `_anonymise` takes the personal data away.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * 201 with the created user.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postUsers<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { usersList, ...query }: PostUsersParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Users[], Users>>> {
  return halo.request<Flagged<Flag, Users[], Users>, As>(withBody({ method: 'post', path: '/Users', query, body: usersList }, 'usersList'), options)
}

/** Parameters of {@link getUsersMe}. */
export type GetUsersMeParams = Record<string, never>

/**
 * `GET /Users/me`
 *
 * Reads the signed-in user (end user).
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
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  userPrefsList: UserPrefs[]
}

/**
 * `POST /Users/prefs`
 *
 * Saves preferences of a user: language, theme and details.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postUsersPrefs<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { userPrefsList, ...query }: PostUsersPrefsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Users/prefs', query, body: userPrefsList, as: byMediaType }, 'userPrefsList'), options)
}

/** Parameters of {@link getUsersById}. */
export interface GetUsersByIdParams {
  id: number
  /** Only a user of the client with this id. */
  client_id?: number | null | undefined
  client_override?: number | null | undefined
  /** Area whose permissions apply: `opps` for opportunities. */
  domain?: string | null | undefined
  /** With what happened on the tickets. */
  includeactivity?: boolean | null | undefined
  /** With what is known of billing the user. */
  includebillinginfo?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the pop-up notes of the client. */
  includepopups?: boolean | null | undefined
  /** With the assets of the user. */
  includeusersassets?: boolean | null | undefined
  issetup?: boolean | null | undefined
  /** Only a user who takes part in the opportunity with this id. */
  opp_id?: number | null | undefined
  /** Only a user of the site with this id. */
  site_id?: number | null | undefined
  site_override?: number | null | undefined
  /** Only a user of the supplier with this id. */
  supplier_id?: number | null | undefined
  tickettype_id?: number | null | undefined
  /** Name of the user. */
  username?: string | null | undefined
}

/**
 * `GET /Users/{id}`
 *
 * Reads a user (end user).
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
 * Deletes a user (end user).
 *
 * Answers with the deleted record, as other clients use it; the schema of a record is told by its name alone.
 *
 * The deleted user; a client program reads its `id`.
 */
export async function deleteUsersById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteUsersByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Users>> {
  return halo.request<Users, As>({ method: 'delete', path: path`/Users/${id}`, query }, options)
}
