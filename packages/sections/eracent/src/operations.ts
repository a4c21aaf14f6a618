// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getEracentGet}. */
export type GetEracentGetParams = Record<string, never>

/**
 * `GET /Eracent/Get`
 *
 * Reads data from Eracent at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getEracentGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEracentGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Eracent/Get', query, as: byMediaType }, options)
}
