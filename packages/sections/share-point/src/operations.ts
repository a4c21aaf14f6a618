// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getSharePointGet}. */
export type GetSharePointGetParams = Record<string, never>

/**
 * `GET /SharePoint/Get`
 *
 * Reads data from SharePoint at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getSharePointGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSharePointGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SharePoint/Get', query, as: byMediaType }, options)
}
