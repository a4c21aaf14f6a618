// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getFaultViewLog}. */
export type GetFaultViewLogParams = Record<string, never>

/**
 * `GET /FaultViewLog`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFaultViewLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFaultViewLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/FaultViewLog', query, as: 'auto' }, options)
}
