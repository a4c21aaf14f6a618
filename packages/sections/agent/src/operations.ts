// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Uname, Uname_List } from '@halopsa/schemas'

/** Parameters of {@link getAgent}. */
export interface GetAgentParams {
  /** Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only. */
  activeinactive?: string | null | undefined
  appointmentscreen?: boolean | null | undefined
  /** Only the basic fields of each agent. */
  basic_fields_only?: boolean | null | undefined
  /** Only agents that you may change. */
  can_edit_only?: boolean | null | undefined
  /** Only agents who work for the client with this id. */
  client_id?: number | null | undefined
  clientidoverride?: string | null | undefined
  /** Only agents of the department with this id. */
  department_id?: number | null | undefined
  /** Only agents of one of these departments, separated by commas. */
  departments?: string | null | undefined
  /** Only agents with permissions in this area: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** Only agents whose Exchange calendar is synchronised. */
  exchangecalendars?: boolean | null | undefined
  /** All agents but the one with this id. */
  excludeAgent?: number | null | undefined
  /** Without the teams and departments that agents are members of. */
  exclude_membership_info?: boolean | null | undefined
  forcequalmatch?: boolean | null | undefined
  /** With the teams and departments that agents are members of. */
  include_membership_info?: boolean | null | undefined
  /** With agents that are applications of the API. */
  includeapiagents?: boolean | null | undefined
  /** With agents that are disabled. */
  includedisabled?: string | null | undefined
  /** With agents that are enabled. */
  includeenabled?: string | null | undefined
  /** With a count of agents; by its name, of those with a named licence. */
  includenamedcount?: boolean | null | undefined
  /** With the roles of each agent. */
  includeroles?: boolean | null | undefined
  /** With the online status of each agent. */
  includestatus?: boolean | null | undefined
  /** With the agent named Unassigned, who stands for no agent. */
  includeunassigned?: string | null | undefined
  /** Only agents that came from this integration: `okta`. */
  integration_type?: string | null | undefined
  is_agent_cache?: boolean | null | undefined
  /** Only agents who have a line manager. */
  linemanagedonly?: boolean | null | undefined
  linkingagents?: boolean | null | undefined
  loadcache?: boolean | null | undefined
  /** Only agents with one of these online statuses: numbers separated by commas: `1,2`. */
  onlinestatuses?: string | readonly number[] | null | undefined
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
  /** Only agents with one of these qualifications, separated by commas. */
  qualifications?: string | null | undefined
  /** Only agents who may hand tickets to agents of teams that they are not a member of. */
  reassign?: boolean | null | undefined
  /** Only agents whom you may invite to a remote session: all, or you alone when `rlmiallowothertechinvites` is false. */
  remoteagents?: boolean | null | undefined
  /** Product of the remote session, when `remoteagents` is true: `beyondtrust` or `logmein`. */
  remoteagenttype?: string | null | undefined
  /** Only agents with the role of this id, sent as text. */
  role?: string | null | undefined
  /** Only agents in whose name, e-mail address or telephone number this text occurs. */
  search?: string | null | undefined
  /** Only agents who work in shifts. */
  shiftagentsonly?: boolean | null | undefined
  /** All records, also those that permissions hide from you; for administrators. */
  showall?: boolean | null | undefined
  /** With the number of tickets of each record. */
  showcounts?: boolean | null | undefined
  /** Only agents of this team. */
  team?: string | null | undefined
  /** Only agents of the team with this id. */
  team_id?: number | null | undefined
  /** Only agents of one of these teams, separated by commas. */
  teams?: string | null | undefined
  /** Only your own agent. */
  thisAgentOnly?: boolean | null | undefined
  /** For `showcounts`: only tickets in the ticket area with this id count. */
  ticketarea_id?: number | null | undefined
  /** Only agents who may use the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** For `showcounts`: only tickets in the saved view with this id count. */
  view_id?: number | null | undefined
  /** Only agents who have an e-mail address. */
  withemail?: boolean | null | undefined
}

/**
 * `GET /Agent`
 *
 * Lists agents, as an array; with `pageinate=true` as an object that holds them under `results`.
 *
 * Answers with an array, or with `pageinate: true` a view with the records under `results`, as recorded on a live server.
 */
export async function getAgent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  query?: GetAgentParams & { pageinate?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ListView<'results', Uname_List>, Uname_List[]>>> {
  return halo.request<Flagged<Flag, ListView<'results', Uname_List>, Uname_List[]>, As>({ method: 'get', path: '/Agent', query }, options)
}

/** Parameters of {@link paginateAgent}: those of {@link getAgent} without the ones that page. */
export type PaginateAgentParams = Omit<GetAgentParams, 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Agent`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateAgent(
  halo: HaloClient,
  params?: PaginateAgentParams,
  options?: PaginateOptions,
): Pages<Uname_List> {
  return paginate((page, call) => getAgent(halo, { ...params, ...page }, call), 'results', options)
}

/** Parameters of {@link postAgent}. */
export interface PostAgentParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  unameList: Uname[]
}

/**
 * `POST /Agent`
 *
 * Creates or updates agents.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAgent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { unameList, ...query }: PostAgentParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Uname[], Uname>>> {
  return halo.request<Flagged<Flag, Uname[], Uname>, As>(withBody({ method: 'post', path: '/Agent', query, body: unameList }, 'unameList'), options)
}

/** Parameters of {@link postAgentClearCache}. */
export type PostAgentClearCacheParams = Record<string, never>

/**
 * `POST /Agent/ClearCache`
 *
 * Empties the cache of agents on the server.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAgentClearCache<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostAgentClearCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Agent/ClearCache', query, as: byMediaType }, options)
}

/** Parameters of {@link getAgentMe}. */
export type GetAgentMeParams = Record<string, never>

/**
 * `GET /Agent/me`
 *
 * Reads the signed-in agent, with the claims that say what it may do.
 *
 * Answers with an object, as recorded on a live server; the schema of a record is told by its name alone.
 *
 * The signed-in agent, with `claims: [{ type, value }]`.
 */
export async function getAgentMe<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAgentMeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Uname>> {
  return halo.request<Uname, As>({ method: 'get', path: '/Agent/me', query }, options)
}

/** Parameters of {@link getAgentById}. */
export interface GetAgentByIdParams {
  id: number
  clientidoverride?: string | null | undefined
  get_htmldesigner_signature?: boolean | null | undefined
  getholidayallowance?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  isagentconfig?: boolean | null | undefined
  loadcache?: boolean | null | undefined
}

/**
 * `GET /Agent/{id}`
 *
 * Reads an agent.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getAgentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAgentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Uname>> {
  return halo.request<Uname, As>({ method: 'get', path: path`/Agent/${id}`, query }, options)
}

/** Parameters of {@link deleteAgentById}. */
export interface DeleteAgentByIdParams {
  id: number
}

/**
 * `DELETE /Agent/{id}`
 *
 * Deletes one agent and returns the deleted record.
 *
 * Answers with the deleted record, as the tests of another client show; the schema of a record is told by its name alone.
 *
 * The deleted agent.
 */
export async function deleteAgentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAgentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Uname>> {
  return halo.request<Uname, As>({ method: 'delete', path: path`/Agent/${id}`, query }, options)
}
