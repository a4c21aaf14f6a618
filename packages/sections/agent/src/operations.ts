// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Uname } from '@halopsa/schemas'

/** Parameters of {@link getAgent}. */
export interface GetAgentParams {
  activeinactive?: string
  appointmentscreen?: boolean
  basic_fields_only?: boolean
  can_edit_only?: boolean
  /** Only records of the client with this id. */
  client_id?: number
  clientidoverride?: string
  /** Only records of the department with this id. */
  department_id?: number
  departments?: string
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  exchangecalendars?: boolean
  excludeAgent?: number
  exclude_membership_info?: boolean
  forcequalmatch?: boolean
  include_membership_info?: boolean
  includeapiagents?: boolean
  includedisabled?: string
  includeenabled?: string
  includenamedcount?: boolean
  includeroles?: boolean
  includestatus?: boolean
  includeunassigned?: string
  integration_type?: string
  is_agent_cache?: boolean
  linemanagedonly?: boolean
  linkingagents?: boolean
  loadcache?: boolean
  onlinestatuses?: string
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
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  qualifications?: string
  reassign?: boolean
  remoteagents?: boolean
  remoteagenttype?: string
  role?: string
  /** Only records in which this text occurs. */
  search?: string
  shiftagentsonly?: boolean
  showall?: boolean
  showcounts?: boolean
  team?: string
  /** Only records of the team with this id. */
  team_id?: number
  teams?: string
  thisAgentOnly?: boolean
  /** Only records of the ticketarea with this id. */
  ticketarea_id?: number
  /** Only records of the tickettype with this id. */
  tickettype_id?: number
  /** Id of the saved view whose filters apply. */
  view_id?: number
  withemail?: boolean
}

/**
 * `GET /Agent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgent<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAgentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Agent', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateAgent}: those of {@link getAgent} without the ones that page. */
export type PaginateAgentParams = Omit<GetAgentParams, 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Agent`, page by page. */
export function paginateAgent<T = unknown>(
  halo: HaloClient,
  params?: PaginateAgentParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getAgent(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postAgent}. */
export interface PostAgentParams {
  unameList: Uname[]
}

/**
 * `POST /Agent`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postAgent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { unameList, ...query }: PostAgentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Uname>> {
  return halo.request<Uname, As>({ method: 'post', path: '/Agent', query, body: unameList }, options)
}

/** Parameters of {@link postAgentClearCache}. */
export type PostAgentClearCacheParams = Record<string, never>

/**
 * `POST /Agent/ClearCache`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postAgentClearCache<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: PostAgentClearCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Agent/ClearCache', query, as: 'auto' }, options)
}

/** Parameters of {@link getAgentMe}. */
export type GetAgentMeParams = Record<string, never>

/**
 * `GET /Agent/me`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentMe<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAgentMeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Agent/me', query, as: 'auto' }, options)
}

/** Parameters of {@link getAgentById}. */
export interface GetAgentByIdParams {
  id: number
  clientidoverride?: string
  get_htmldesigner_signature?: boolean
  getholidayallowance?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  isagentconfig?: boolean
  loadcache?: boolean
}

/**
 * `GET /Agent/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAgentById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAgentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Agent/${id}`, query, as: 'auto' }, options)
}
