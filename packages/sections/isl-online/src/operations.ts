// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { Device } from '@halopsa/schemas'

/** Parameters of {@link postISLOnlineCreateLink}. */
export interface PostISLOnlineCreateLinkParams {
  device: Device
}

/**
 * `POST /ISLOnline/CreateLink`
 *
 * Creates a link in ISL Online by which an agent reaches an asset remotely.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postISLOnlineCreateLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { device, ...query }: PostISLOnlineCreateLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ISLOnline/CreateLink', query, body: device, as: byMediaType }, 'device'), options)
}

/** Parameters of {@link getISLOnlineGet}. */
export type GetISLOnlineGetParams = Record<string, never>

/**
 * `GET /ISLOnline/Get`
 *
 * Reads data from ISL Online at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getISLOnlineGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetISLOnlineGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ISLOnline/Get', query, as: byMediaType }, options)
}
