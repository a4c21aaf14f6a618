// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getTest4}. */
export type GetTest4Params = Record<string, never>

/**
 * `GET /Test4`
 *
 * Returns a fixed text; it is a test of the server.
 *
 * Answers with a value, as recorded on a live server.
 */
export async function getTest4<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTest4Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, string>> {
  return halo.request<string, As>({ method: 'get', path: '/Test4', query, as: byMediaType }, options)
}
