// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { StdRequest } from '@halopsa/schemas'

/** Parameters of {@link getTemplate}. */
export interface GetTemplateParams {
  access_control_level?: number
  /** Only records of the action with this id. */
  action_id?: number
  /** Only records of the agent with this id. */
  agent_id?: number
  anonanduser?: boolean
  /** Only records of the asset with this id. */
  asset_id?: number
  /** Only records of the client with this id. */
  client_id?: number
  /** Only records of the department with this id. */
  department_id?: number
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  /** Only records of the group with this id. */
  group_id?: number
  include_ticket_id?: number
  includeclients?: boolean
  includenames?: boolean
  itil_ticket_type_id?: number
  itil_type?: number
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
  parent_template_id?: number
  /** Only records of the report with this id. */
  report_id?: number
  /** Only records in which this text occurs. */
  search?: string
  showall?: boolean
  /** Only records of the team with this id. */
  team_id?: number
  ticket_type_id?: number
  todo_client_id?: number
  todo_only?: boolean
  type?: number
  types?: string
}

/**
 * `GET /Template`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTemplate<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Template', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateTemplate}: those of {@link getTemplate} without the ones that page. */
export type PaginateTemplateParams = Omit<GetTemplateParams, 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Template`, page by page. */
export function paginateTemplate<T = unknown>(
  halo: HaloClient,
  params?: PaginateTemplateParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getTemplate(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postTemplate}. */
export interface PostTemplateParams {
  stdRequestList: StdRequest[]
}

/**
 * `POST /Template`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { stdRequestList, ...query }: PostTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StdRequest>> {
  return halo.request<StdRequest, As>({ method: 'post', path: '/Template', query, body: stdRequestList }, options)
}

/** Parameters of {@link getTemplateById}. */
export interface GetTemplateByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  includekbinfo?: boolean
}

/**
 * `GET /Template/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StdRequest>> {
  return halo.request<StdRequest, As>({ method: 'get', path: path`/Template/${id}`, query }, options)
}

/** Parameters of {@link deleteTemplateById}. */
export interface DeleteTemplateByIdParams {
  id: number
}

/**
 * `DELETE /Template/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTemplateById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Template/${id}`, query, as: 'auto' }, options)
}
