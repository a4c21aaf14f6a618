// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getTaskTrace}. */
export type GetTaskTraceParams = Record<string, never>

/**
 * `GET /TaskTrace`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTaskTrace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTaskTraceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TaskTrace', query, as: 'auto' }, options)
}

/** Parameters of {@link getTaskTraceById}. */
export interface GetTaskTraceByIdParams {
  id: number
}

/**
 * `GET /TaskTrace/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTaskTraceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetTaskTraceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/TaskTrace/${id}`, query, as: 'auto' }, options)
}
