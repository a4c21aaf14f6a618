// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ConfigCommit, ConfigCommit_View } from '@halopsa/schemas'

/** Parameters of {@link getConfigCommit}. */
export interface GetConfigCommitParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  instance_id?: number | undefined
  notin_instance_id?: number | undefined
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
  rollback_commit?: string | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /ConfigCommit`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getConfigCommit<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetConfigCommitParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfigCommit_View>> {
  return halo.request<ConfigCommit_View, As>({ method: 'get', path: '/ConfigCommit', query }, options)
}

/** Parameters of {@link paginateConfigCommit}: those of {@link getConfigCommit} without the ones that page. */
export type PaginateConfigCommitParams = Omit<GetConfigCommitParams, 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ConfigCommit`, page by page. */
export function paginateConfigCommit(
  halo: HaloClient,
  params?: PaginateConfigCommitParams,
  options?: PaginateOptions,
): Pages<ConfigCommit> {
  return paginate((page, call) => getConfigCommit(halo, { ...params, ...page }, call), 'commits', options)
}

/** Parameters of {@link postConfigCommit}. */
export interface PostConfigCommitParams {
  /** Records to create; one that has an `id` is updated. */
  configCommitList: ConfigCommit[]
}

/**
 * `POST /ConfigCommit`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postConfigCommit<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { configCommitList, ...query }: PostConfigCommitParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfigCommit>> {
  return halo.request<ConfigCommit, As>({ method: 'post', path: '/ConfigCommit', query, body: configCommitList }, options)
}

/** Parameters of {@link getConfigCommitById}. */
export interface GetConfigCommitByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  instance_id?: number | undefined
}

/**
 * `GET /ConfigCommit/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getConfigCommitById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetConfigCommitByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfigCommit>> {
  return halo.request<ConfigCommit, As>({ method: 'get', path: path`/ConfigCommit/${id}`, query }, options)
}

/** Parameters of {@link deleteConfigCommitById}. */
export interface DeleteConfigCommitByIdParams {
  id: number
}

/**
 * `DELETE /ConfigCommit/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteConfigCommitById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteConfigCommitByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ConfigCommit/${id}`, query, as: 'auto' }, options)
}
