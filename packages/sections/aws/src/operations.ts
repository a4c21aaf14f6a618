// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getAWSGet}. */
export type GetAWSGetParams = Record<string, never>

/**
 * `GET /AWS/Get`
 *
 * Reads data from AWS at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getAWSGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAWSGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AWS/Get', query, as: byMediaType }, options)
}
