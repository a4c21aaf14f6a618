// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { DistributionListsLog } from '@halopsa/schemas'

/** Parameters of {@link getDistributionListsLog}. */
export type GetDistributionListsLogParams = Record<string, never>

/**
 * `GET /DistributionListsLog`
 *
 * Lists entries of the log of distribution lists.
 *
 * Answers with a view of the list with the records under `distributionlistslog`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getDistributionListsLog<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDistributionListsLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'distributionlistslog', DistributionListsLog>>> {
  return halo.request<ListView<'distributionlistslog', DistributionListsLog>, As>({ method: 'get', path: '/DistributionListsLog', query }, options)
}

/** Parameters of {@link paginateDistributionListsLog}: those of {@link getDistributionListsLog}. */
export type PaginateDistributionListsLogParams = GetDistributionListsLogParams

/**
 * Every record of `GET /DistributionListsLog`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDistributionListsLog(
  halo: HaloClient,
  params?: PaginateDistributionListsLogParams,
  options?: PaginateOptions,
): Pages<DistributionListsLog> {
  return paginate((_, call) => getDistributionListsLog(halo, params, call), { records: 'distributionlistslog', pages: false }, options)
}

/** Parameters of {@link postDistributionListsLog}. */
export interface PostDistributionListsLogParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  distributionListsLogList: DistributionListsLog[]
}

/**
 * `POST /DistributionListsLog`
 *
 * Creates or updates entries of the log of distribution lists.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDistributionListsLog<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { distributionListsLogList, ...query }: PostDistributionListsLogParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, DistributionListsLog[], DistributionListsLog>>> {
  return halo.request<Flagged<Flag, DistributionListsLog[], DistributionListsLog>, As>(withBody({ method: 'post', path: '/DistributionListsLog', query, body: distributionListsLogList }, 'distributionListsLogList'), options)
}

/** Parameters of {@link getDistributionListsLogById}. */
export interface GetDistributionListsLogByIdParams {
  id: number
}

/**
 * `GET /DistributionListsLog/{id}`
 *
 * Reads an entry of the log of distribution lists.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDistributionListsLogById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDistributionListsLogByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DistributionListsLog>> {
  return halo.request<DistributionListsLog, As>({ method: 'get', path: path`/DistributionListsLog/${id}`, query }, options)
}

/** Parameters of {@link deleteDistributionListsLogById}. */
export interface DeleteDistributionListsLogByIdParams {
  id: number
}

/**
 * `DELETE /DistributionListsLog/{id}`
 *
 * Deletes an entry of the log of distribution lists.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDistributionListsLogById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDistributionListsLogByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DistributionListsLog | undefined>> {
  return halo.request<DistributionListsLog | undefined, As>({ method: 'delete', path: path`/DistributionListsLog/${id}`, query, as: byMediaType }, options)
}
