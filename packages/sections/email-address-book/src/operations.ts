// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getEmailAddressBook}. */
export interface GetEmailAddressBookParams {
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
 * `GET /EmailAddressBook`
 *
 * Lists people to whom an email can be addressed, with the filters of users.
 *
 * Answers with an array, as recorded on a live server.
 *
 * Keys seen: `customer_id`, `display`, `email_address`, `id`, `name`.
 */
export async function getEmailAddressBook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEmailAddressBookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/EmailAddressBook', query }, options)
}

/** Parameters of {@link paginateEmailAddressBook}: those of {@link getEmailAddressBook} without the ones that page. */
export type PaginateEmailAddressBookParams = Omit<GetEmailAddressBookParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /EmailAddressBook`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateEmailAddressBook<T = unknown>(
  halo: HaloClient,
  params?: PaginateEmailAddressBookParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getEmailAddressBook(halo, { ...params, ...page }, call), undefined, options)
}
