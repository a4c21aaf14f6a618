// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Tree, Tree_List } from '@halopsa/schemas'

/** Parameters of {@link getTopLevel}. */
export interface GetTopLevelParams {
  agent_departments_only?: boolean | null | undefined
  /** Only records that you may change. */
  can_edit_only?: boolean | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** With the agents. */
  include_agents?: boolean | null | undefined
  /** With the managers. */
  include_managers?: boolean | null | undefined
  /** With the teams. */
  include_teams?: boolean | null | undefined
  isorgchart?: boolean | null | undefined
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
  org_id?: number | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** All top levels, also those that are hidden otherwise. */
  show_all?: boolean | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /TopLevel`
 *
 * Lists top levels (groups of clients) under `tree`; with `isorgchart` as a chart of the organisation.
 *
 * Answers with a view of the list with the records under `tree`, as recorded on a live server.
 */
export async function getTopLevel<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTopLevelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'tree', Tree_List>>> {
  return halo.request<ListView<'tree', Tree_List>, As>({ method: 'get', path: '/TopLevel', query }, options)
}

/** Parameters of {@link paginateTopLevel}: those of {@link getTopLevel} without the ones that page. */
export type PaginateTopLevelParams = Omit<GetTopLevelParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /TopLevel`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateTopLevel(
  halo: HaloClient,
  params?: PaginateTopLevelParams,
  options?: PaginateOptions,
): Pages<Tree_List> {
  return paginate((page, call) => getTopLevel(halo, { ...params, ...page }, call), 'tree', options)
}

/** Parameters of {@link postTopLevel}. */
export interface PostTopLevelParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  treeList: Tree[]
}

/**
 * `POST /TopLevel`
 *
 * Creates or updates top levels (groups of clients).
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTopLevel<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { treeList, ...query }: PostTopLevelParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Tree[], Tree>>> {
  return halo.request<Flagged<Flag, Tree[], Tree>, As>(withBody({ method: 'post', path: '/TopLevel', query, body: treeList }, 'treeList'), options)
}

/** Parameters of {@link getTopLevelById}. */
export interface GetTopLevelByIdParams {
  id: number
  /** With the agents. */
  include_agents?: boolean | null | undefined
  /** With the teams. */
  include_teams?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /TopLevel/{id}`
 *
 * Reads a top level (a group of clients).
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
 * Deletes a top level (a group of clients).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTopLevelById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTopLevelByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tree | undefined>> {
  return halo.request<Tree | undefined, As>({ method: 'delete', path: path`/TopLevel/${id}`, query, as: byMediaType }, options)
}
