// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ConfigCommit, ConfigCommit_View } from '@halopsa/schemas'

/** Parameters of {@link getConfigCommit}. */
export interface GetConfigCommitParams {
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** Only commits of the instance with this id. */
  instance_id?: number | null | undefined
  notin_instance_id?: number | null | undefined
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
  /** No effect: the server sends all records. */
  page_no?: number | null | undefined
  /** No effect: the server sends all records. */
  page_size?: number | null | undefined
  /** No effect: the server sends all records. */
  pageinate?: boolean | null | undefined
  rollback_commit?: string | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
}

/**
 * `GET /ConfigCommit`
 *
 * Lists recorded changes of the configuration; it ignores paging and `count` and sends all of them.
 *
 * Answers with a view of the list with the records under `commits`, as the document declares.
 */
export async function getConfigCommit<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetConfigCommitParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfigCommit_View>> {
  return halo.request<ConfigCommit_View, As>({ method: 'get', path: '/ConfigCommit', query }, options)
}

/** Parameters of {@link paginateConfigCommit}: those of {@link getConfigCommit}. */
export type PaginateConfigCommitParams = GetConfigCommitParams

/**
 * Every record of `GET /ConfigCommit`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateConfigCommit(
  halo: HaloClient,
  params?: PaginateConfigCommitParams,
  options?: PaginateOptions,
): Pages<ConfigCommit> {
  return paginate((_, call) => getConfigCommit(halo, params, call), { records: 'commits', pages: false }, options)
}

/** Parameters of {@link postConfigCommit}. */
export interface PostConfigCommitParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  configCommitList: ConfigCommit[]
}

/**
 * `POST /ConfigCommit`
 *
 * Records changes of the configuration; `_rollback` undoes one, `_push_to_instance_id` and `_pull_from_instance_id` move it between instances.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postConfigCommit<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { configCommitList, ...query }: PostConfigCommitParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ConfigCommit[], ConfigCommit>>> {
  return halo.request<Flagged<Flag, ConfigCommit[], ConfigCommit>, As>(withBody({ method: 'post', path: '/ConfigCommit', query, body: configCommitList }, 'configCommitList'), options)
}

/** Parameters of {@link getConfigCommitById}. */
export interface GetConfigCommitByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  instance_id?: number | null | undefined
}

/**
 * `GET /ConfigCommit/{id}`
 *
 * Reads a recorded change of the configuration.
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
 * Deletes a recorded change of the configuration.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteConfigCommitById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteConfigCommitByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfigCommit | undefined>> {
  return halo.request<ConfigCommit | undefined, As>({ method: 'delete', path: path`/ConfigCommit/${id}`, query, as: byMediaType }, options)
}
