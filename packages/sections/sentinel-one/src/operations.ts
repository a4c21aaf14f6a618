// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getSentinelOneGet}. */
export type GetSentinelOneGetParams = Record<string, never>

/**
 * `GET /SentinelOne/Get`
 *
 * Reads data from SentinelOne at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getSentinelOneGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSentinelOneGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SentinelOne/Get', query, as: byMediaType }, options)
}
