// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Tree } from '@halopsa/schemas'

/** Parameters of {@link getTopLevel}. */
export interface GetTopLevelParams {
  agent_departments_only?: boolean | undefined
  can_edit_only?: boolean | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  include_agents?: boolean | undefined
  include_managers?: boolean | undefined
  include_teams?: boolean | undefined
  isorgchart?: boolean | undefined
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
  org_id?: number | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  show_all?: boolean | undefined
  type?: number | undefined
}

/**
 * `GET /TopLevel`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTopLevel<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTopLevelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TopLevel', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateTopLevel}: those of {@link getTopLevel} without the ones that page. */
export type PaginateTopLevelParams = Omit<GetTopLevelParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /TopLevel`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateTopLevel<T = unknown>(
  halo: HaloClient,
  params?: PaginateTopLevelParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getTopLevel(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postTopLevel}. */
export interface PostTopLevelParams {
  /** Records to create; one that has an `id` is updated. */
  treeList: Tree[]
}

/**
 * `POST /TopLevel`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  include_agents?: boolean | undefined
  include_teams?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /TopLevel/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteTopLevelById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTopLevelByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TopLevel/${id}`, query, as: 'auto' }, options)
}
