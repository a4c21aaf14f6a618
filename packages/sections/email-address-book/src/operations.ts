// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getEmailAddressBook}. */
export interface GetEmailAddressBookParams {
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
 * `GET /EmailAddressBook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEmailAddressBook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEmailAddressBookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EmailAddressBook', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateEmailAddressBook}: those of {@link getEmailAddressBook} without the ones that page. */
export type PaginateEmailAddressBookParams = Omit<GetEmailAddressBookParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /EmailAddressBook`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateEmailAddressBook<T = unknown>(
  halo: HaloClient,
  params?: PaginateEmailAddressBookParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getEmailAddressBook(halo, { ...params, ...page }, call), undefined, options)
}
