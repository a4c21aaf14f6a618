// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getVorbossGet}. */
export type GetVorbossGetParams = Record<string, never>

/**
 * `GET /Vorboss/Get`
 *
 * Reads data from Vorboss at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getVorbossGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVorbossGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Vorboss/Get', query, as: byMediaType }, options)
}
