// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { StdRequest } from '@halopsa/schemas'

/** Parameters of {@link getTemplate}. */
export interface GetTemplateParams {
  access_control_level?: number | undefined
  /** Only records of the action with this id. */
  action_id?: number | undefined
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  anonanduser?: boolean | undefined
  /** Only records of the asset with this id. */
  asset_id?: number | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records of the department with this id. */
  department_id?: number | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  /** Only records of the group with this id. */
  group_id?: number | undefined
  include_ticket_id?: number | undefined
  includeclients?: boolean | undefined
  includenames?: boolean | undefined
  itil_ticket_type_id?: number | undefined
  itil_type?: number | undefined
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
  parent_template_id?: number | undefined
  /** Only records of the report with this id. */
  report_id?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  showall?: boolean | undefined
  /** Only records of the team with this id. */
  team_id?: number | undefined
  ticket_type_id?: number | undefined
  todo_client_id?: number | undefined
  todo_only?: boolean | undefined
  type?: number | undefined
  types?: string | undefined
}

/**
 * `GET /Template`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTemplate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Template', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateTemplate}: those of {@link getTemplate} without the ones that page. */
export type PaginateTemplateParams = Omit<GetTemplateParams, 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Template`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateTemplate<T = unknown>(
  halo: HaloClient,
  params?: PaginateTemplateParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getTemplate(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postTemplate}. */
export interface PostTemplateParams {
  /** Records to create; one that has an `id` is updated. */
  stdRequestList: StdRequest[]
}

/**
 * `POST /Template`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includekbinfo?: boolean | undefined
}

/**
 * `GET /Template/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteTemplateById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Template/${id}`, query, as: 'auto' }, options)
}
