// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getCABMember}. */
export type GetCABMemberParams = Record<string, never>

/**
 * `GET /CABMember`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCABMember<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCABMemberParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CABMember', query, as: 'auto' }, options)
}
