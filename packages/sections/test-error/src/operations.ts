// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getTestError}. */
export type GetTestErrorParams = Record<string, never>

/**
 * `GET /TestError`
 *
 * Fails on purpose, with HTTP 500; it is a test of the server.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTestError<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTestErrorParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TestError', query, as: byMediaType }, options)
}
