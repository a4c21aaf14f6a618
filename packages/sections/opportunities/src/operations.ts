// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Faults, Faults_List, Faults_View } from '@halopsa/schemas'

/** Parameters of {@link getOpportunities}. */
export interface GetOpportunitiesParams {
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only tickets of one of these agents: ids separated by commas: `1,2`. */
  agent?: string | readonly number[] | null | undefined
  /** Only tickets of the agent with this id. */
  agent_id?: number | null | undefined
  /** With `fninjaalertid`, the id of the alert, when the value is `ninjarmm`. */
  alerttype?: string | null | undefined
  /** Only the records that concern the asset with this id. */
  asset_id?: number | null | undefined
  awaitinginput?: string | null | undefined
  /** Only tickets with something to bill. */
  billableonly?: boolean | null | undefined
  /** Only records that are due for billing by this date. */
  billing_date?: string | Date | null | undefined
  /** Only tickets that are billed in this way. */
  billing_type?: string | null | undefined
  /** Only tickets that are billed under the contract with this id. */
  billingcontractid?: number | null | undefined
  /** Only tickets with actions before this date-time, for the view as a calendar. */
  calendar_enddate?: string | Date | null | undefined
  /** Only tickets with actions after this date-time, for the view as a calendar. */
  calendar_startdate?: string | Date | null | undefined
  /** Only tickets with one of these values of category 1: ids separated by commas: `1,2`. */
  category_1?: string | readonly number[] | null | undefined
  /** Only tickets with one of these values of category 2: ids separated by commas: `1,2`. */
  category_2?: string | readonly number[] | null | undefined
  /** Only tickets with one of these values of category 3: ids separated by commas: `1,2`. */
  category_3?: string | readonly number[] | null | undefined
  /** Only tickets with one of these values of category 4: ids separated by commas: `1,2`. */
  category_4?: string | readonly number[] | null | undefined
  /** Custom fields with the words that are shown, without the stored values. */
  cf_display_values_only?: boolean | null | undefined
  checkmyticketsonly?: boolean | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of one of these clients: ids separated by commas: `1,2`. */
  client_ids?: string | readonly number[] | null | undefined
  /** Only tickets of the client with this reference. */
  client_ref?: string | null | undefined
  /** Only closed tickets. */
  closed_only?: boolean | null | undefined
  /** Id of the column profile: the saved set of columns whose fields come. */
  columns_id?: number | null | undefined
  /** Only tickets under the contract with this id. */
  contract_id?: number | null | undefined
  /** Only tickets of the contract period with this id. */
  contract_period?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Name of the date field that `startdate` and `enddate` compare: `dateoccured` for opened (some clients write `dateoccurred`), `datecleared` for closed. */
  datesearch?: string | null | undefined
  /** With details for finding faults. */
  debug?: boolean | null | undefined
  /** Only the columns that lists have by default. */
  default_columns?: boolean | null | undefined
  /** Deleted tickets. */
  deleted?: boolean | null | undefined
  /** Area of the product: `reqs` for tickets with projects but without opportunities, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** Only tickets up to this date-time, in the field that `datesearch` names. */
  enddate?: string | Date | null | undefined
  /** With the date and time at which a project ends. */
  enddatetime?: boolean | null | undefined
  /** Without the figures that are calculated from the SLA. */
  excludeslacalcs?: boolean | null | undefined
  /** All tickets but these: ids separated by commas: `1,2`. */
  excludethese?: string | readonly number[] | null | undefined
  /** Without the detail whether the ticket type is allowed for all. */
  excludetickettypeallowall?: boolean | null | undefined
  /** Filter of the portal: `MyTicketsOnly` for your own tickets, `MyClientTickets` for those of your client. */
  extraportalfilter?: string | null | undefined
  /** Only tickets with this Facebook id. */
  facebook_id?: string | null | undefined
  /** With the children of child tickets. */
  fetchgrandchildren?: boolean | null | undefined
  /** Only records with attachments of this type of file. */
  filetype_filter?: string | null | undefined
  /** Only tickets by their flag: numbers separated by commas, which Halo explains as ids of flagged tickets. */
  flagged?: string | readonly number[] | null | undefined
  /** Only tickets that one of these agents works on or follows: ids separated by commas: `1,2`. */
  followedandagents?: string | readonly number[] | null | undefined
  ignoremilestonerestriction?: boolean | null | undefined
  /** With the values of these custom fields: ids separated by commas: `1,2`. */
  include_custom_fields?: string | readonly number[] | null | undefined
  /** With the account manager of the client. */
  includeaccountmanager?: boolean | null | undefined
  /** With the name of the agent. */
  includeagent?: boolean | null | undefined
  /** With all open tickets, besides those that the other filters find. */
  includeallopen?: boolean | null | undefined
  /** With the id of the appointment. */
  includeappointmentid?: boolean | null | undefined
  /** Which tickets come: `1` for those with an approval, `0` for those without, `0,1` for both. */
  includeapproval?: string | readonly number[] | null | undefined
  /** With the key field of the assets. */
  includeassetkeyfield?: boolean | null | undefined
  /** With the type of the assets. */
  includeassettype?: boolean | null | undefined
  /** Only tickets by whether their SLA is breached: numbers separated by commas, which Halo explains as ids of breached tickets. */
  includebreached?: string | readonly number[] | null | undefined
  /** With the type of the budget. */
  includebudgettype?: boolean | null | undefined
  /** With the ids of the child tickets. */
  includechildids?: boolean | null | undefined
  /** With the detail whether child tickets have been read. */
  includechildread?: boolean | null | undefined
  /** Which tickets come: `0` for those that are neither parent nor child, `1` for parents, `2` for children; several separated by commas. */
  includechildren?: string | readonly number[] | null | undefined
  /** Which tickets come: `1` for closed ones, `0` for all others, `0,1` for both. Clients also send `true`. */
  includeclosed?: boolean | string | readonly number[] | null | undefined
  /** With the columns that the list is shown with. */
  includecolumns?: boolean | null | undefined
  /** With tickets that have been completed. */
  includecompleted?: boolean | null | undefined
  /** With the contract of each ticket. */
  includecontract?: boolean | null | undefined
  /** With the names of country and region. */
  includecountryregion?: boolean | null | undefined
  /** With the first name of the user. */
  includefirstname?: boolean | null | undefined
  /** Only tickets that one of these agents follows: ids separated by commas: `1,2`. */
  includefollowedonly?: string | readonly number[] | null | undefined
  /** Only tickets by whether their SLA is on hold: numbers separated by commas, which Halo explains as ids of tickets on hold. */
  includehold?: string | readonly number[] | null | undefined
  /** Only tickets of inactive agents: ids separated by commas: `1,2`. */
  includeinactivetechs?: string | readonly number[] | null | undefined
  /** Which tickets come: `1` for those of inactive users, `0` for those of active ones, `0,1` for both. */
  includeinactiveusers?: string | readonly number[] | null | undefined
  /** With the ITIL name of the ticket type. */
  includeitilname?: boolean | null | undefined
  /** With the last action; comes only when the list has a single ticket. */
  includelastaction?: boolean | null | undefined
  /** With the last e-mail that came in. */
  includelastincomingemail?: boolean | null | undefined
  /** With the last name of the user. */
  includelastname?: boolean | null | undefined
  /** With the last note. */
  includelastnote?: boolean | null | undefined
  /** With the detail whether somebody has locked the ticket. */
  includelocked?: boolean | null | undefined
  /** With the mailbox of each ticket. */
  includemailbox?: boolean | null | undefined
  /** With the message id of the e-mail that made the ticket. */
  includemailid?: boolean | null | undefined
  /** Only tickets of your own user: numbers separated by commas, which Halo explains as your user id. */
  includemyuseronly?: string | readonly number[] | null | undefined
  /** With the date of the next activity. */
  includenextactivitydate?: boolean | null | undefined
  /** With the type of the appointment that comes next. */
  includenextappointmenttype?: boolean | null | undefined
  /** With the subject of the parent ticket. */
  includeparentsubject?: boolean | null | undefined
  /** Which tickets come: `1` for opportunities that are no projects, `2` for projects that are no opportunities, `0` for those that are neither; several separated by commas. */
  includeprojects?: string | readonly number[] | null | undefined
  /** Only tickets by whether they have been read: numbers separated by commas, which Halo explains as ids of read tickets. */
  includeread?: string | readonly number[] | null | undefined
  /** With the services that belong to each ticket. */
  includerelatedservices?: boolean | null | undefined
  /** With release 1 of each ticket. */
  includerelease1?: boolean | null | undefined
  /** With release 2 of each ticket. */
  includerelease2?: boolean | null | undefined
  /** With release 3 of each ticket. */
  includerelease3?: boolean | null | undefined
  /** With the category of the services. */
  includeservicecategory?: boolean | null | undefined
  /** With the date by which the SLA calls for an action. */
  includeslaactiondate?: boolean | null | undefined
  /** With the timer of the SLA. */
  includeslatimer?: boolean | null | undefined
  /** With the name of the status. */
  includestatus?: boolean | null | undefined
  /** Only tickets that one of these agents submitted: ids separated by commas: `1,2`. */
  includesubmittedonly?: string | readonly number[] | null | undefined
  /** With the supplier of each ticket. */
  includesupplier?: boolean | null | undefined
  /** With the name of the ticket type. */
  includetickettype?: boolean | null | undefined
  /** With the time that was spent. */
  includetimetaken?: boolean | null | undefined
  /** With the top level above the client. */
  includetoplevel?: boolean | null | undefined
  /** With the agents who are looking at each ticket now. */
  includeviewing?: boolean | null | undefined
  /** With the stage that the workflow has reached. */
  includeworkflowstage?: boolean | null | undefined
  /** With the number of the stage that the workflow has reached. */
  includeworkflowstagenumber?: boolean | null | undefined
  /** With the departments of the user. */
  includuserdepartments?: boolean | null | undefined
  /** With the number of open child tickets. The misspelt name is Halo's. */
  inlcludeopenchildcount?: boolean | null | undefined
  /** With the branch. The misspelt name is Halo's. */
  invlucebranch?: boolean | null | undefined
  /** Only tickets that are milestones. */
  ismilestone?: boolean | null | undefined
  /** With the fields of the integration with Orion. */
  isorion?: boolean | null | undefined
  /** Only tickets for Quick Time. */
  isquicktimesearch?: boolean | null | undefined
  /** With the fields of the integration with SCOM. */
  isscom?: boolean | null | undefined
  /** Only tickets for Microsoft Teams. */
  isteams?: boolean | null | undefined
  /** A single ticket that you may see, as Zapier asks for one. */
  iszapier?: boolean | null | undefined
  /** Only tickets of one of these ITIL types: ids separated by commas: `1,2`. */
  itil_requesttype?: string | readonly number[] | null | undefined
  /** Only tickets of the ITIL type with this id. */
  itil_requesttype_id?: number | null | undefined
  /** With what the Kanban board of the agents' application shows. */
  kanbanviewontheagentapp?: boolean | null | undefined
  /** With what the Kanban board of the portal shows. */
  kanbanviewontheportal?: boolean | null | undefined
  /** Only tickets changed at this date-time or later. */
  lastupdatefromdate?: string | Date | null | undefined
  /** Only tickets changed at this date-time or earlier. */
  lastupdatetodate?: string | Date | null | undefined
  /** Only tickets on the list with this id. */
  list_id?: number | null | undefined
  /** Only the records of the milestone with this id. */
  milestone_id?: number | null | undefined
  /** Only your own tickets. */
  mine?: boolean | null | undefined
  /** Only tickets that are not charged. */
  nochargeonly?: boolean | null | undefined
  /** Only tickets on which no time was spent. */
  notime?: boolean | null | undefined
  /** Only tickets on which time was spent. */
  onlytime?: boolean | null | undefined
  /** Only open tickets. */
  open_only?: boolean | null | undefined
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
  /** Only tickets with this type of Orion. */
  orion_type?: number | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only child tickets of the ticket with this id. */
  parent_id?: number | null | undefined
  /** Only tickets that wait for a review. */
  pending_review?: boolean | null | undefined
  /** Calculates what is billed for each action by itself. */
  per_action?: boolean | null | undefined
  /** Only tickets that are paid in advance or by a contract. */
  prepayorcontractonly?: boolean | null | undefined
  /** Only tickets with one of these priorities: ids separated by commas: `1,2`. */
  priority?: string | readonly number[] | null | undefined
  /** Only tickets about one of these products: ids separated by commas: `1,2`. */
  product?: string | readonly number[] | null | undefined
  /** Only tickets of one of these projects: ids separated by commas: `1,2`. */
  project_ids?: string | readonly number[] | null | undefined
  /** Only tickets from which an invoice can be made now. */
  ready_for_invoicing?: boolean | null | undefined
  /** Only tickets related to the ticket with this id. */
  related_id?: number | null | undefined
  /** Only tickets of the release with this id. */
  release_id?: number | null | undefined
  /** Only tickets of one of these ticket types: ids separated by commas: `1,2`. */
  requesttype?: string | readonly number[] | null | undefined
  /** Only tickets of the ticket type with this id. The name `tickettype_id` has no effect here. */
  requesttype_id?: number | null | undefined
  /** Only tickets whose type is in one of these groups: ids separated by commas: `1,2`. */
  requesttypegroup?: string | readonly number[] | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only tickets in whose details this text occurs. */
  search_details?: string | null | undefined
  /** Only tickets whose id contains this text. */
  search_id?: string | null | undefined
  /** Only tickets about an asset whose tag contains this text. */
  search_inventory_number?: string | null | undefined
  /** Only opportunities whose company name contains this text. */
  search_oppcompanyname?: string | null | undefined
  /** Only opportunities whose contact name contains this text. */
  search_oppcontactname?: string | null | undefined
  /** Only opportunities whose e-mail address contains this text. */
  search_oppemailaddress?: string | null | undefined
  /** Only tickets whose release 1 contains this text. */
  search_release1?: string | null | undefined
  /** Only tickets whose release 2 contains this text. */
  search_release2?: string | null | undefined
  /** Only tickets whose release 3 contains this text. */
  search_release3?: string | null | undefined
  /** Only tickets in whose release note this text occurs. */
  search_releasenote?: string | null | undefined
  /** Only tickets whose reporter (`reportedby`) contains this text. */
  search_reportedby?: string | null | undefined
  /** Only tickets in whose summary this text occurs. */
  search_summary?: string | null | undefined
  /** Only tickets whose reference of the supplier contains this text. */
  search_supplier_reference?: string | null | undefined
  /** Only tickets of users whose name contains this text. */
  search_user_name?: string | null | undefined
  /** Only tickets about a version of software whose name contains this text. */
  search_version?: string | null | undefined
  /** Looks for the text of `search` in the actions too. */
  searchactions?: boolean | null | undefined
  /** Only the ticket with this id. */
  searchthisticketid?: number | null | undefined
  /** Only tickets about the service with this id. */
  service_id?: number | null | undefined
  /** Which tickets come: `1` for those on the roadmap, `0` for all others, `0,1` for both. */
  showonroadmap?: string | readonly number[] | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  /** With the postcode of the site. */
  sitepostcode?: boolean | null | undefined
  /** Only tickets under one of these SLAs: ids separated by commas: `1,2`. */
  sla?: string | readonly number[] | null | undefined
  /** Only sprints for the ticket type with this id. */
  sprint_for_tickettype_id?: number | null | undefined
  /** Only tickets that are sprints. */
  sprints?: boolean | null | undefined
  /** Only projects that have both a start and an end date. */
  startandendset?: boolean | null | undefined
  /** Only tickets from this date-time on, in the field that `datesearch` names. */
  startdate?: string | Date | null | undefined
  /** With the date and time at which a project starts. */
  startdatetime?: boolean | null | undefined
  /** Only tickets with one of these statuses: ids separated by commas: `1,2`. */
  status?: string | readonly number[] | null | undefined
  /** Only tickets with the status of this id. */
  status_id?: number | null | undefined
  /** Only tickets that one of these agents submitted or works on: ids separated by commas: `1,2`. */
  submittedandagents?: string | readonly number[] | null | undefined
  /** Only tickets that the supplier with this id works on. */
  supplier_id?: number | null | undefined
  /** Only tickets with one of these supplier statuses: ids separated by commas: `1,2`. */
  supplier_status?: string | readonly number[] | null | undefined
  /** Only tickets of one of these teams: ids separated by commas: `1,2`. */
  team?: string | readonly number[] | null | undefined
  /** With the name of the team. */
  team_name?: string | null | undefined
  /** Only records with this id in the other product. */
  third_party_id?: number | null | undefined
  /** Only tickets with this id in the other product, as text. */
  third_party_id_string?: string | null | undefined
  /** Only tickets in the ticket area with this id. */
  ticketarea_id?: number | null | undefined
  /** Only tickets of the ticket contract with this id. */
  ticketcontract_id?: number | null | undefined
  /** Only the ids of ticket, SLA, status and client, the client's name and the date of the last incoming e-mail; not together with paging. */
  ticketidonly?: boolean | null | undefined
  /** Only these tickets: ids separated by commas: `1,2`. */
  ticketids?: string | readonly number[] | null | undefined
  ticketlinktype?: number | null | undefined
  /** Only the records below the top level with this id. */
  toplevel_id?: number | null | undefined
  /** Only tickets that are linked to no other. */
  unlinked_only?: boolean | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
  /** Only tickets of the user with this name. */
  username?: string | null | undefined
  /** Offset to add to dates, which are in UTC. */
  utcoffset?: number | null | undefined
  /** Id of the saved view whose filters apply. */
  view_id?: number | null | undefined
  /** Only tickets that have attachments. */
  withattachments?: boolean | null | undefined
}

/**
 * `GET /Opportunities`
 *
 * Lists opportunities, which are kept as tickets and come under `tickets`.
 *
 * Answers with a view of the list with the records under `tickets`, as the document declares.
 */
export async function getOpportunities<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOpportunitiesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults_View>> {
  return halo.request<Faults_View, As>({ method: 'get', path: '/Opportunities', query }, options)
}

/** Parameters of {@link paginateOpportunities}: those of {@link getOpportunities} without the ones that page. */
export type PaginateOpportunitiesParams = Omit<GetOpportunitiesParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Opportunities`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateOpportunities(
  halo: HaloClient,
  params?: PaginateOpportunitiesParams,
  options?: PaginateOptions,
): Pages<Faults_List> {
  return paginate((page, call) => getOpportunities(halo, { ...params, ...page }, call), 'tickets', options)
}

/** Parameters of {@link postOpportunities}. */
export interface PostOpportunitiesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  faultsList: Faults[]
}

/**
 * `POST /Opportunities`
 *
 * Creates or updates opportunities, which have the fields of tickets.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postOpportunities<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { faultsList, ...query }: PostOpportunitiesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Faults[], Faults>>> {
  return halo.request<Flagged<Flag, Faults[], Faults>, As>(withBody({ method: 'post', path: '/Opportunities', query, body: faultsList }, 'faultsList'), options)
}

/** Parameters of {@link postOpportunitiesView}. */
export interface PostOpportunitiesViewParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  faultsList: Faults[]
}

/**
 * `POST /Opportunities/View`
 *
 * Tells who else has an opportunity open and whether it has changed; the calling agent is counted as a viewer.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postOpportunitiesView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { faultsList, ...query }: PostOpportunitiesViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Opportunities/View', query, body: faultsList, as: byMediaType }, 'faultsList'), options)
}

/** Parameters of {@link getOpportunitiesById}. */
export interface GetOpportunitiesByIdParams {
  id: number
  amailentryid?: string | null | undefined
  assignedto?: number | null | undefined
  /** Only the lines that can be consigned. */
  consignablelines?: boolean | null | undefined
  /** With details for finding faults. */
  debug?: boolean | null | undefined
  dodatabaselookup?: boolean | null | undefined
  email?: string | null | undefined
  /** With the record of who changed what. */
  include_auditing?: boolean | null | undefined
  /** With the agent. */
  includeagent?: boolean | null | undefined
  /** With the ids of the child tickets. */
  includechildids?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the last action. */
  includelastaction?: boolean | null | undefined
  /** With the latest appointment. */
  includelastappointment?: boolean | null | undefined
  /** With the records that are linked to the ticket. */
  includelinkedobjects?: boolean | null | undefined
  /** With the appointment that comes next. */
  includenextappointment?: boolean | null | undefined
  includeparentchangeinfo?: boolean | null | undefined
  /** With the subject of the parent ticket. */
  includeparentsubject?: boolean | null | undefined
  /** With the agents who have seen the ticket. */
  includeseenby?: boolean | null | undefined
  is_portal?: boolean | null | undefined
  isdetailscreen?: boolean | null | undefined
  ishalolink?: boolean | null | undefined
  ispreview?: boolean | null | undefined
  /** Only a ticket for Microsoft Teams. */
  isteams?: boolean | null | undefined
  /** Decides about the server's cache; by its name, `true` reads the ticket anew. */
  nocache?: boolean | null | undefined
  subject?: string | null | undefined
  /** Only the details of the ticket itself. */
  ticketidonly?: boolean | null | undefined
  /** Offset to add to dates, which are in UTC. */
  utcoffset?: number | null | undefined
}

/**
 * `GET /Opportunities/{id}`
 *
 * Reads an opportunity.
 *
 * Answers with one record, as the document declares.
 */
export async function getOpportunitiesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetOpportunitiesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults>> {
  return halo.request<Faults, As>({ method: 'get', path: path`/Opportunities/${id}`, query }, options)
}

/** Parameters of {@link deleteOpportunitiesById}. */
export interface DeleteOpportunitiesByIdParams {
  id: number
  reason?: string | null | undefined
}

/**
 * `DELETE /Opportunities/{id}`
 *
 * Moves one opportunity to the deleted ones.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteOpportunitiesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteOpportunitiesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Faults | undefined>> {
  return halo.request<Faults | undefined, As>({ method: 'delete', path: path`/Opportunities/${id}`, query, as: byMediaType }, options)
}
