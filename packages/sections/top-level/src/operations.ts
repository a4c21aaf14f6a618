// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Tree } from '@halopsa/schemas'

/** Parameters of {@link getTopLevel}. */
export interface GetTopLevelParams {
  agent_departments_only?: boolean
  can_edit_only?: boolean
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only the ids of the records. */
  idonly?: boolean
  include_agents?: boolean
  include_managers?: boolean
  include_teams?: boolean
  isorgchart?: boolean
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
  /** Only records of the org with this id. */
  org_id?: number
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  /** Only records in which this text occurs. */
  search?: string
  show_all?: boolean
  type?: number
}

/**
 * `GET /TopLevel`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTopLevel<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTopLevelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TopLevel', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateTopLevel}: those of {@link getTopLevel} without the ones that page. */
export type PaginateTopLevelParams = Omit<GetTopLevelParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /TopLevel`, page by page. */
export function paginateTopLevel<T = unknown>(
  halo: HaloClient,
  params?: PaginateTopLevelParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getTopLevel(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postTopLevel}. */
export interface PostTopLevelParams {
  treeList: Tree[]
}

/**
 * `POST /TopLevel`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postTopLevel<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { treeList, ...query }: PostTopLevelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tree>> {
  return halo.request<Tree, As>({ method: 'post', path: '/TopLevel', query, body: treeList }, options)
}

/** Parameters of {@link getTopLevelById}. */
export interface GetTopLevelByIdParams {
  id: number
  include_agents?: boolean
  include_teams?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /TopLevel/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getTopLevelById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTopLevelByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tree>> {
  return halo.request<Tree, As>({ method: 'get', path: path`/TopLevel/${id}`, query }, options)
}

/** Parameters of {@link deleteTopLevelById}. */
export interface DeleteTopLevelByIdParams {
  id: number
}

/**
 * `DELETE /TopLevel/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTopLevelById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTopLevelByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TopLevel/${id}`, query, as: 'auto' }, options)
}
