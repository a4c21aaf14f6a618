// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getIntegratorTrace}. */
export type GetIntegratorTraceParams = Record<string, never>

/**
 * `GET /IntegratorTrace`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegratorTrace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegratorTraceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegratorTrace', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegratorTraceById}. */
export interface GetIntegratorTraceByIdParams {
  id: number
}

/**
 * `GET /IntegratorTrace/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegratorTraceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetIntegratorTraceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/IntegratorTrace/${id}`, query, as: 'auto' }, options)
}
