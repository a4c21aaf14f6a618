// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getSailPointUserMapping}. */
export type GetSailPointUserMappingParams = Record<string, never>

/**
 * `GET /SailPointUserMapping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSailPointUserMapping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSailPointUserMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SailPointUserMapping', query, as: 'auto' }, options)
}
