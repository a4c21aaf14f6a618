// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getExampleGet}. */
export type GetExampleGetParams = Record<string, never>

/**
 * `GET /Example/Get`
 *
 * Reads data of an example integration; it is not meant for use.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getExampleGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetExampleGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Example/Get', query, as: byMediaType }, options)
}
