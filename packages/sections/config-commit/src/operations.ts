// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ConfigCommit, ConfigCommit_View } from '@halopsa/schemas'

/** Parameters of {@link getConfigCommit}. */
export interface GetConfigCommitParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  /** Only the ids of the records. */
  idonly?: boolean
  /** Only records of the instance with this id. */
  instance_id?: number
  notin_instance_id?: number
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
  rollback_commit?: string
  /** Only records in which this text occurs. */
  search?: string
}

/**
 * `GET /ConfigCommit`
 *
 * Answers with an object, as the document declares.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  /** Only records of the instance with this id. */
  instance_id?: number
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
export async function deleteConfigCommitById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteConfigCommitByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ConfigCommit/${id}`, query, as: 'auto' }, options)
}
