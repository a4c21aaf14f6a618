// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getCABRole}. */
export type GetCABRoleParams = Record<string, never>

/**
 * `GET /CABRole`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCABRole<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCABRoleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CABRole', query, as: 'auto' }, options)
}
