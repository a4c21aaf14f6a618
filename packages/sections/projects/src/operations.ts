// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Faults, Faults_List, Faults_View } from '@halopsa/schemas'

/** Parameters of {@link getProjects}. */
export interface GetProjectsParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  agent?: string | undefined
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  alerttype?: string | undefined
  /** Only records of the asset with this id. */
  asset_id?: number | undefined
  awaitinginput?: string | undefined
  billableonly?: boolean | undefined
  billing_date?: string | undefined
  billing_type?: string | undefined
  billingcontractid?: number | undefined
  calendar_enddate?: string | undefined
  calendar_startdate?: string | undefined
  category_1?: string | undefined
  category_2?: string | undefined
  category_3?: string | undefined
  category_4?: string | undefined
  cf_display_values_only?: boolean | undefined
  checkmyticketsonly?: boolean | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string | undefined
  client_ref?: string | undefined
  /** Only closed records. */
  closed_only?: boolean | undefined
  /** Id of the column profile to answer with. */
  columns_id?: number | undefined
  /** Only records of the contract with this id. */
  contract_id?: number | undefined
  contract_period?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Date field that `startdate` and `enddate` are about. */
  datesearch?: string | undefined
  debug?: boolean | undefined
  default_columns?: boolean | undefined
  deleted?: boolean | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  enddate?: string | undefined
  enddatetime?: boolean | undefined
  excludeslacalcs?: boolean | undefined
  excludethese?: string | undefined
  excludetickettypeallowall?: boolean | undefined
  extraportalfilter?: string | undefined
  facebook_id?: string | undefined
  fetchgrandchildren?: boolean | undefined
  filetype_filter?: string | undefined
  flagged?: string | undefined
  followedandagents?: string | undefined
  ignoremilestonerestriction?: boolean | undefined
  include_custom_fields?: string | undefined
  includeaccountmanager?: boolean | undefined
  includeagent?: boolean | undefined
  includeallopen?: boolean | undefined
  includeappointmentid?: boolean | undefined
  includeapproval?: string | undefined
  includeassetkeyfield?: boolean | undefined
  includeassettype?: boolean | undefined
  includebreached?: string | undefined
  includebudgettype?: boolean | undefined
  includechildids?: boolean | undefined
  includechildread?: boolean | undefined
  includechildren?: string | undefined
  includeclosed?: string | undefined
  /** With the columns that the list is shown with. */
  includecolumns?: boolean | undefined
  includecompleted?: boolean | undefined
  includecontract?: boolean | undefined
  includecountryregion?: boolean | undefined
  includefirstname?: boolean | undefined
  includefollowedonly?: string | undefined
  includehold?: string | undefined
  includeinactivetechs?: string | undefined
  includeinactiveusers?: string | undefined
  includeitilname?: boolean | undefined
  includelastaction?: boolean | undefined
  includelastincomingemail?: boolean | undefined
  includelastname?: boolean | undefined
  includelastnote?: boolean | undefined
  includelocked?: boolean | undefined
  includemailbox?: boolean | undefined
  includemailid?: boolean | undefined
  includemyuseronly?: string | undefined
  includenextactivitydate?: boolean | undefined
  includenextappointmenttype?: boolean | undefined
  includeparentsubject?: boolean | undefined
  includeprojects?: string | undefined
  includeread?: string | undefined
  includerelatedservices?: boolean | undefined
  includerelease1?: boolean | undefined
  includerelease2?: boolean | undefined
  includerelease3?: boolean | undefined
  includeservicecategory?: boolean | undefined
  includeslaactiondate?: boolean | undefined
  includeslatimer?: boolean | undefined
  includestatus?: boolean | undefined
  includesubmittedonly?: string | undefined
  includesupplier?: boolean | undefined
  includetickettype?: boolean | undefined
  includetimetaken?: boolean | undefined
  includetoplevel?: boolean | undefined
  includeviewing?: boolean | undefined
  includeworkflowstage?: boolean | undefined
  includeworkflowstagenumber?: boolean | undefined
  includuserdepartments?: boolean | undefined
  inlcludeopenchildcount?: boolean | undefined
  invlucebranch?: boolean | undefined
  ismilestone?: boolean | undefined
  isorion?: boolean | undefined
  isquicktimesearch?: boolean | undefined
  isscom?: boolean | undefined
  isteams?: boolean | undefined
  iszapier?: boolean | undefined
  itil_requesttype?: string | undefined
  itil_requesttype_id?: number | undefined
  kanbanviewontheagentapp?: boolean | undefined
  kanbanviewontheportal?: boolean | undefined
  lastupdatefromdate?: boolean | undefined
  lastupdatetodate?: boolean | undefined
  /** Only records of the list with this id. */
  list_id?: number | undefined
  /** Only records of the milestone with this id. */
  milestone_id?: number | undefined
  mine?: boolean | undefined
  nochargeonly?: boolean | undefined
  notime?: boolean | undefined
  onlytime?: boolean | undefined
  /** Only open records. */
  open_only?: boolean | undefined
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
  orion_type?: number | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  /** Only records of the parent with this id. */
  parent_id?: number | undefined
  pending_review?: boolean | undefined
  per_action?: boolean | undefined
  prepayorcontractonly?: boolean | undefined
  priority?: string | undefined
  product?: string | undefined
  /** Only records whose project has one of these ids, separated by commas: `1,2,3`. */
  project_ids?: string | undefined
  ready_for_invoicing?: boolean | undefined
  related_id?: number | undefined
  /** Only records of the release with this id. */
  release_id?: number | undefined
  requesttype?: string | undefined
  /** Only records of the request type with this id. */
  requesttype_id?: number | undefined
  requesttypegroup?: string | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  search_details?: string | undefined
  search_id?: string | undefined
  search_inventory_number?: string | undefined
  search_oppcompanyname?: string | undefined
  search_oppcontactname?: string | undefined
  search_oppemailaddress?: string | undefined
  search_release1?: string | undefined
  search_release2?: string | undefined
  search_release3?: string | undefined
  search_releasenote?: string | undefined
  search_reportedby?: string | undefined
  search_summary?: string | undefined
  search_supplier_reference?: string | undefined
  search_user_name?: string | undefined
  search_version?: string | undefined
  searchactions?: boolean | undefined
  searchthisticketid?: number | undefined
  /** Only records of the service with this id. */
  service_id?: number | undefined
  showonroadmap?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  sitepostcode?: boolean | undefined
  sla?: string | undefined
  sprint_for_tickettype_id?: number | undefined
  sprints?: boolean | undefined
  startandendset?: boolean | undefined
  startdate?: string | undefined
  startdatetime?: boolean | undefined
  status?: string | undefined
  /** Only records of the status with this id. */
  status_id?: number | undefined
  submittedandagents?: string | undefined
  /** Only records of the supplier with this id. */
  supplier_id?: number | undefined
  supplier_status?: string | undefined
  team?: string | undefined
  team_name?: string | undefined
  third_party_id?: number | undefined
  third_party_id_string?: string | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  ticketcontract_id?: number | undefined
  ticketidonly?: boolean | undefined
  ticketids?: string | undefined
  ticketlinktype?: number | undefined
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
  unlinked_only?: boolean | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
  username?: string | undefined
  /** Offset to add to dates, which are in UTC. */
  utcoffset?: number | undefined
  /** Id of the saved view whose filters apply. */
  view_id?: number | undefined
  withattachments?: boolean | undefined
}

/**
 * `GET /Projects`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getProjects<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetProjectsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults_View>> {
  return halo.request<Faults_View, As>({ method: 'get', path: '/Projects', query }, options)
}

/** Parameters of {@link paginateProjects}: those of {@link getProjects} without the ones that page. */
export type PaginateProjectsParams = Omit<GetProjectsParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Projects`, page by page. */
export function paginateProjects(
  halo: HaloClient,
  params?: PaginateProjectsParams,
  options?: PaginateOptions,
): Pages<Faults_List> {
  return paginate((page, call) => getProjects(halo, { ...params, ...page }, call), 'tickets', options)
}

/** Parameters of {@link postProjects}. */
export interface PostProjectsParams {
  /** Records to create; one that has an `id` is updated. */
  faultsList: Faults[]
}

/**
 * `POST /Projects`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postProjects<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultsList, ...query }: PostProjectsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults>> {
  return halo.request<Faults, As>({ method: 'post', path: '/Projects', query, body: faultsList }, options)
}

/** Parameters of {@link postProjectsView}. */
export interface PostProjectsViewParams {
  faultsList: Faults[]
}

/**
 * `POST /Projects/View`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postProjectsView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { faultsList, ...query }: PostProjectsViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Projects/View', query, body: faultsList, as: 'auto' }, options)
}

/** Parameters of {@link getProjectsById}. */
export interface GetProjectsByIdParams {
  id: number
  amailentryid?: string | undefined
  assignedto?: number | undefined
  consignablelines?: boolean | undefined
  debug?: boolean | undefined
  dodatabaselookup?: boolean | undefined
  email?: string | undefined
  include_auditing?: boolean | undefined
  includeagent?: boolean | undefined
  includechildids?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includelastaction?: boolean | undefined
  includelastappointment?: boolean | undefined
  includelinkedobjects?: boolean | undefined
  includenextappointment?: boolean | undefined
  includeparentchangeinfo?: boolean | undefined
  includeparentsubject?: boolean | undefined
  includeseenby?: boolean | undefined
  is_portal?: boolean | undefined
  isdetailscreen?: boolean | undefined
  ishalolink?: boolean | undefined
  ispreview?: boolean | undefined
  isteams?: boolean | undefined
  nocache?: boolean | undefined
  subject?: string | undefined
  ticketidonly?: boolean | undefined
  /** Offset to add to dates, which are in UTC. */
  utcoffset?: number | undefined
}

/**
 * `GET /Projects/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getProjectsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetProjectsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults>> {
  return halo.request<Faults, As>({ method: 'get', path: path`/Projects/${id}`, query }, options)
}

/** Parameters of {@link deleteProjectsById}. */
export interface DeleteProjectsByIdParams {
  id: number
  reason?: string | undefined
}

/**
 * `DELETE /Projects/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteProjectsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteProjectsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Projects/${id}`, query, as: 'auto' }, options)
}
