// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getTest3}. */
export type GetTest3Params = Record<string, never>

/**
 * `GET /Test3`
 *
 * Returns a number; it is a test of the server.
 *
 * Answers with a value, as recorded on a live server.
 *
 * A whole number.
 */
export async function getTest3<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTest3Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, number>> {
  return halo.request<number, As>({ method: 'get', path: '/Test3', query, as: byMediaType }, options)
}
