// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getInstanceInfo}. */
export type GetInstanceInfoParams = Record<string, never>

/**
 * `GET /InstanceInfo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getInstanceInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetInstanceInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/InstanceInfo', query, as: 'auto' }, options)
}
