// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getATTPriceAndAvailability}. */
export type GetATTPriceAndAvailabilityParams = Record<string, never>

/**
 * `GET /ATT/PriceAndAvailability`
 *
 * Reads prices and availability from ATT at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getATTPriceAndAvailability<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetATTPriceAndAvailabilityParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ATT/PriceAndAvailability', query, as: byMediaType }, options)
}
