// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { CallLog } from '@halopsa/schemas'

/** Parameters of {@link getCallLog}. */
export interface GetCallLogParams {
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
}

/**
 * `GET /CallLog`
 *
 * Lists logged calls.
 *
 * Answers with a view of the list with the records under `calllog`, as recorded on a live server.
 */
export async function getCallLog<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCallLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'calllog', CallLog>>> {
  return halo.request<ListView<'calllog', CallLog>, As>({ method: 'get', path: '/CallLog', query }, options)
}

/** Parameters of {@link paginateCallLog}: those of {@link getCallLog}. */
export type PaginateCallLogParams = GetCallLogParams

/**
 * Every record of `GET /CallLog`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCallLog(
  halo: HaloClient,
  params?: PaginateCallLogParams,
  options?: PaginateOptions,
): Pages<CallLog> {
  return paginate((_, call) => getCallLog(halo, params, call), { records: 'calllog', pages: false }, options)
}

/** Parameters of {@link postCallLog}. */
export interface PostCallLogParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  callLogList: CallLog[]
}

/**
 * `POST /CallLog`
 *
 * Creates or updates logged calls.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCallLog<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { callLogList, ...query }: PostCallLogParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CallLog[], CallLog>>> {
  return halo.request<Flagged<Flag, CallLog[], CallLog>, As>(withBody({ method: 'post', path: '/CallLog', query, body: callLogList }, 'callLogList'), options)
}

/** Parameters of {@link getCallLogById}. */
export interface GetCallLogByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CallLog/{id}`
 *
 * Reads a logged call.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCallLogById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCallLogByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CallLog>> {
  return halo.request<CallLog, As>({ method: 'get', path: path`/CallLog/${id}`, query }, options)
}
