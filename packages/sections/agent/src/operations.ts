// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Uname } from '@halopsa/schemas'

/** Parameters of {@link getAgent}. */
export interface GetAgentParams {
  /** Two words separated by a comma, `true` or `false`: with active records, with inactive ones. */
  activeinactive?: string | undefined
  appointmentscreen?: boolean | undefined
  basic_fields_only?: boolean | undefined
  can_edit_only?: boolean | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  clientidoverride?: string | undefined
  /** Only records of the department with this id. */
  department_id?: number | undefined
  departments?: string | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  exchangecalendars?: boolean | undefined
  excludeAgent?: number | undefined
  exclude_membership_info?: boolean | undefined
  forcequalmatch?: boolean | undefined
  include_membership_info?: boolean | undefined
  includeapiagents?: boolean | undefined
  includedisabled?: string | undefined
  includeenabled?: string | undefined
  includenamedcount?: boolean | undefined
  includeroles?: boolean | undefined
  includestatus?: boolean | undefined
  includeunassigned?: string | undefined
  integration_type?: string | undefined
  is_agent_cache?: boolean | undefined
  linemanagedonly?: boolean | undefined
  linkingagents?: boolean | undefined
  loadcache?: boolean | undefined
  onlinestatuses?: string | undefined
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
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  qualifications?: string | undefined
  reassign?: boolean | undefined
  remoteagents?: boolean | undefined
  remoteagenttype?: string | undefined
  role?: string | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  shiftagentsonly?: boolean | undefined
  showall?: boolean | undefined
  showcounts?: boolean | undefined
  team?: string | undefined
  /** Only records of the team with this id. */
  team_id?: number | undefined
  teams?: string | undefined
  thisAgentOnly?: boolean | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  /** Only records of the ticket type with this id. */
  tickettype_id?: number | undefined
  /** Id of the saved view whose filters apply. */
  view_id?: number | undefined
  withemail?: boolean | undefined
}

/**
 * `GET /Agent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAgentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Agent', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateAgent}: those of {@link getAgent} without the ones that page. */
export type PaginateAgentParams = Omit<GetAgentParams, 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Agent`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateAgent<T = unknown>(
  halo: HaloClient,
  params?: PaginateAgentParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getAgent(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postAgent}. */
export interface PostAgentParams {
  /** Records to create; one that has an `id` is updated. */
  unameList: Uname[]
}

/**
 * `POST /Agent`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
export async function postAgentClearCache<T = unknown, As extends ResponseAs = 'json'>(
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
export async function getAgentMe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAgentMeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Agent/me', query, as: 'auto' }, options)
}

/** Parameters of {@link getAgentById}. */
export interface GetAgentByIdParams {
  id: number
  clientidoverride?: string | undefined
  get_htmldesigner_signature?: boolean | undefined
  getholidayallowance?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  isagentconfig?: boolean | undefined
  loadcache?: boolean | undefined
}

/**
 * `GET /Agent/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAgentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAgentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Agent/${id}`, query, as: 'auto' }, options)
}
