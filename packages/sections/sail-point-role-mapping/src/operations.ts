// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getSailPointRoleMapping}. */
export type GetSailPointRoleMappingParams = Record<string, never>

/**
 * `GET /SailPointRoleMapping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSailPointRoleMapping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSailPointRoleMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SailPointRoleMapping', query, as: 'auto' }, options)
}
