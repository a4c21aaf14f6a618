// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getSophosGet}. */
export type GetSophosGetParams = Record<string, never>

/**
 * `GET /Sophos/Get`
 *
 * Reads data from Sophos at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getSophosGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSophosGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Sophos/Get', query, as: byMediaType }, options)
}
