// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getTakeControlGetUrl}. */
export type GetTakeControlGetUrlParams = Record<string, never>

/**
 * `GET /TakeControl/GetUrl`
 *
 * Gets the address of a remote session of Take Control; it has a body although it is a GET.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTakeControlGetUrl<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTakeControlGetUrlParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TakeControl/GetUrl', query, as: byMediaType }, options)
}
