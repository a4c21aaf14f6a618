// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getObjectMappingProfile}. */
export type GetObjectMappingProfileParams = Record<string, never>

/**
 * `GET /ObjectMappingProfile`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getObjectMappingProfile<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetObjectMappingProfileParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ObjectMappingProfile', query, as: 'auto' }, options)
}
