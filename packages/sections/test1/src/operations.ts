// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getTest1}. */
export type GetTest1Params = Record<string, never>

/**
 * `GET /Test1`
 *
 * Returns a fixed text; it is a test of the server.
 *
 * Answers with a value, as recorded on a live server.
 */
export async function getTest1<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTest1Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, string>> {
  return halo.request<string, As>({ method: 'get', path: '/Test1', query, as: byMediaType }, options)
}
