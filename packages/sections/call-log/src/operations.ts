// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CallLog } from '@halopsa/schemas'

/** Parameters of {@link getCallLog}. */
export interface GetCallLogParams {
  showall?: boolean | undefined
}

/**
 * `GET /CallLog`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCallLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCallLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CallLog', query, as: 'auto' }, options)
}

/** Parameters of {@link postCallLog}. */
export interface PostCallLogParams {
  /** Records to create; one that has an `id` is updated. */
  callLogList: CallLog[]
}

/**
 * `POST /CallLog`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCallLog<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { callLogList, ...query }: PostCallLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CallLog>> {
  return halo.request<CallLog, As>({ method: 'post', path: '/CallLog', query, body: callLogList }, options)
}

/** Parameters of {@link getCallLogById}. */
export interface GetCallLogByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CallLog/{id}`
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
