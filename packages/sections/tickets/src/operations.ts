// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Faults, Faults_List, Faults_View } from '@halopsa/schemas'

/** Parameters of {@link getTickets}. */
export interface GetTicketsParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  agent?: string
  /** Only records of the agent with this id. */
  agent_id?: number
  alerttype?: string
  /** Only records of the asset with this id. */
  asset_id?: number
  awaitinginput?: string
  billableonly?: boolean
  billing_date?: string
  billing_type?: string
  billingcontractid?: number
  calendar_enddate?: string
  calendar_startdate?: string
  category_1?: string
  category_2?: string
  category_3?: string
  category_4?: string
  cf_display_values_only?: boolean
  checkmyticketsonly?: boolean
  /** Only records of the client with this id. */
  client_id?: number
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string
  client_ref?: string
  /** Only closed records. */
  closed_only?: boolean
  /** Id of the column profile to answer with. */
  columns_id?: number
  /** Only records of the contract with this id. */
  contract_id?: number
  contract_period?: number
  /** At most this many records, when the list does not page. */
  count?: number
  datesearch?: string
  debug?: boolean
  default_columns?: boolean
  deleted?: boolean
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  enddate?: string
  enddatetime?: boolean
  excludeslacalcs?: boolean
  excludethese?: string
  excludetickettypeallowall?: boolean
  extraportalfilter?: string
  facebook_id?: string
  fetchgrandchildren?: boolean
  filetype_filter?: string
  flagged?: string
  followedandagents?: string
  ignoremilestonerestriction?: boolean
  include_custom_fields?: string
  includeaccountmanager?: boolean
  includeagent?: boolean
  includeallopen?: boolean
  includeappointmentid?: boolean
  includeapproval?: string
  includeassetkeyfield?: boolean
  includeassettype?: boolean
  includebreached?: string
  includebudgettype?: boolean
  includechildids?: boolean
  includechildread?: boolean
  includechildren?: string
  includeclosed?: string
  /** With the columns that the list is shown with. */
  includecolumns?: boolean
  includecompleted?: boolean
  includecontract?: boolean
  includecountryregion?: boolean
  includefirstname?: boolean
  includefollowedonly?: string
  includehold?: string
  includeinactivetechs?: string
  includeinactiveusers?: string
  includeitilname?: boolean
  includelastaction?: boolean
  includelastincomingemail?: boolean
  includelastname?: boolean
  includelastnote?: boolean
  includelocked?: boolean
  includemailbox?: boolean
  includemailid?: boolean
  includemyuseronly?: string
  includenextactivitydate?: boolean
  includenextappointmenttype?: boolean
  includeparentsubject?: boolean
  includeprojects?: string
  includeread?: string
  includerelatedservices?: boolean
  includerelease1?: boolean
  includerelease2?: boolean
  includerelease3?: boolean
  includeservicecategory?: boolean
  includeslaactiondate?: boolean
  includeslatimer?: boolean
  includestatus?: boolean
  includesubmittedonly?: string
  includesupplier?: boolean
  includetickettype?: boolean
  includetimetaken?: boolean
  includetoplevel?: boolean
  includeviewing?: boolean
  includeworkflowstage?: boolean
  includeworkflowstagenumber?: boolean
  includuserdepartments?: boolean
  inlcludeopenchildcount?: boolean
  invlucebranch?: boolean
  ismilestone?: boolean
  isorion?: boolean
  isquicktimesearch?: boolean
  isscom?: boolean
  isteams?: boolean
  iszapier?: boolean
  itil_requesttype?: string
  itil_requesttype_id?: number
  kanbanviewontheagentapp?: boolean
  kanbanviewontheportal?: boolean
  lastupdatefromdate?: boolean
  lastupdatetodate?: boolean
  /** Only records of the list with this id. */
  list_id?: number
  /** Only records of the milestone with this id. */
  milestone_id?: number
  mine?: boolean
  nochargeonly?: boolean
  notime?: boolean
  onlytime?: boolean
  /** Only open records. */
  open_only?: boolean
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
  orion_type?: number
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  /** Only records of the parent with this id. */
  parent_id?: number
  pending_review?: boolean
  per_action?: boolean
  prepayorcontractonly?: boolean
  priority?: string
  product?: string
  /** Only records whose project has one of these ids, separated by commas: `1,2,3`. */
  project_ids?: string
  ready_for_invoicing?: boolean
  /** Only records of the related with this id. */
  related_id?: number
  /** Only records of the release with this id. */
  release_id?: number
  requesttype?: string
  /** Only records of the requesttype with this id. */
  requesttype_id?: number
  requesttypegroup?: string
  /** Only records in which this text occurs. */
  search?: string
  search_details?: string
  search_id?: string
  search_inventory_number?: string
  search_oppcompanyname?: string
  search_oppcontactname?: string
  search_oppemailaddress?: string
  search_release1?: string
  search_release2?: string
  search_release3?: string
  search_releasenote?: string
  search_reportedby?: string
  search_summary?: string
  search_supplier_reference?: string
  search_user_name?: string
  search_version?: string
  searchactions?: boolean
  searchthisticketid?: number
  /** Only records of the service with this id. */
  service_id?: number
  showonroadmap?: string
  /** Only records of the site with this id. */
  site_id?: number
  sitepostcode?: boolean
  sla?: string
  sprint_for_tickettype_id?: number
  sprints?: boolean
  startandendset?: boolean
  startdate?: string
  startdatetime?: boolean
  status?: string
  /** Only records of the status with this id. */
  status_id?: number
  submittedandagents?: string
  /** Only records of the supplier with this id. */
  supplier_id?: number
  supplier_status?: string
  team?: string
  team_name?: string
  third_party_id?: number
  third_party_id_string?: string
  /** Only records of the ticketarea with this id. */
  ticketarea_id?: number
  /** Only records of the ticketcontract with this id. */
  ticketcontract_id?: number
  ticketidonly?: boolean
  ticketids?: string
  ticketlinktype?: number
  /** Only records of the toplevel with this id. */
  toplevel_id?: number
  unlinked_only?: boolean
  /** Only records of the user with this id. */
  user_id?: number
  username?: string
  /** Offset of the caller from UTC, in hours. */
  utcoffset?: number
  /** Id of the saved view whose filters apply. */
  view_id?: number
  withattachments?: boolean
}

/**
 * `GET /Tickets`
 *
 * Answers with an object, as the document declares.
 */
export async function getTickets<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults_View>> {
  return halo.request<Faults_View, As>({ method: 'get', path: '/Tickets', query }, options)
}

/** Parameters of {@link paginateTickets}: those of {@link getTickets} without the ones that page. */
export type PaginateTicketsParams = Omit<GetTicketsParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Tickets`, page by page. */
export function paginateTickets(
  halo: HaloClient,
  params?: PaginateTicketsParams,
  options?: PaginateOptions,
): Pages<Faults_List> {
  return paginate((page, call) => getTickets(halo, { ...params, ...page }, call), 'tickets', options)
}

/** Parameters of {@link postTickets}. */
export interface PostTicketsParams {
  faultsList: Faults[]
}

/**
 * `POST /Tickets`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postTickets<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultsList, ...query }: PostTicketsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults>> {
  return halo.request<Faults, As>({ method: 'post', path: '/Tickets', query, body: faultsList }, options)
}

/** Parameters of {@link postTicketsObject}. */
export interface PostTicketsObjectParams {
  faults: Faults
}

/**
 * `POST /Tickets/Object`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postTicketsObject<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faults, ...query }: PostTicketsObjectParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tickets/Object', query, body: faults, as: 'auto' }, options)
}

/** Parameters of {@link postTicketsSetBillableProject}. */
export type PostTicketsSetBillableProjectParams = Record<string, never>

/**
 * `POST /Tickets/SetBillableProject`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postTicketsSetBillableProject<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: PostTicketsSetBillableProjectParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tickets/SetBillableProject', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketsView}. */
export interface PostTicketsViewParams {
  faultsList: Faults[]
}

/**
 * `POST /Tickets/View`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postTicketsView<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultsList, ...query }: PostTicketsViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tickets/View', query, body: faultsList, as: 'auto' }, options)
}

/** Parameters of {@link postTicketsProcesschildren}. */
export interface PostTicketsProcesschildrenParams {
  faultsList: Faults[]
}

/**
 * `POST /Tickets/processchildren`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postTicketsProcesschildren<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultsList, ...query }: PostTicketsProcesschildrenParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tickets/processchildren', query, body: faultsList, as: 'auto' }, options)
}

/** Parameters of {@link getTicketsSalesmailbox}. */
export type GetTicketsSalesmailboxParams = Record<string, never>

/**
 * `GET /Tickets/salesmailbox`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketsSalesmailbox<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketsSalesmailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tickets/salesmailbox', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketsVote}. */
export interface PostTicketsVoteParams {
  faultsList: Faults[]
}

/**
 * `POST /Tickets/vote`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postTicketsVote<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultsList, ...query }: PostTicketsVoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tickets/vote', query, body: faultsList, as: 'auto' }, options)
}

/** Parameters of {@link getTicketsZapier}. */
export type GetTicketsZapierParams = Record<string, never>

/**
 * `GET /Tickets/zapier`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketsZapier<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketsZapierParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tickets/zapier', query, as: 'auto' }, options)
}

/** Parameters of {@link getTicketsById}. */
export interface GetTicketsByIdParams {
  id: number
  amailentryid?: string
  assignedto?: number
  consignablelines?: boolean
  debug?: boolean
  dodatabaselookup?: boolean
  email?: string
  include_auditing?: boolean
  includeagent?: boolean
  includechildids?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  includelastaction?: boolean
  includelastappointment?: boolean
  includelinkedobjects?: boolean
  includenextappointment?: boolean
  includeparentchangeinfo?: boolean
  includeparentsubject?: boolean
  includeseenby?: boolean
  is_portal?: boolean
  isdetailscreen?: boolean
  ishalolink?: boolean
  ispreview?: boolean
  isteams?: boolean
  nocache?: boolean
  subject?: string
  ticketidonly?: boolean
  /** Offset of the caller from UTC, in hours. */
  utcoffset?: number
}

/**
 * `GET /Tickets/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getTicketsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTicketsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults>> {
  return halo.request<Faults, As>({ method: 'get', path: path`/Tickets/${id}`, query }, options)
}

/** Parameters of {@link deleteTicketsById}. */
export interface DeleteTicketsByIdParams {
  id: number
  reason?: string
}

/**
 * `DELETE /Tickets/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTicketsById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Tickets/${id}`, query, as: 'auto' }, options)
}
