// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { SailPointRoleMapping } from '@halopsa/schemas'

/** Parameters of {@link getSailPointRoleMapping}. */
export type GetSailPointRoleMappingParams = Record<string, never>

/**
 * `GET /SailPointRoleMapping`
 *
 * Lists role mappings of SailPoint.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSailPointRoleMapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSailPointRoleMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SailPointRoleMapping[]>> {
  return halo.request<SailPointRoleMapping[], As>({ method: 'get', path: '/SailPointRoleMapping', query }, options)
}

/** Parameters of {@link paginateSailPointRoleMapping}: those of {@link getSailPointRoleMapping}. */
export type PaginateSailPointRoleMappingParams = GetSailPointRoleMappingParams

/**
 * Every record of `GET /SailPointRoleMapping`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSailPointRoleMapping(
  halo: HaloClient,
  params?: PaginateSailPointRoleMappingParams,
  options?: PaginateOptions,
): Pages<SailPointRoleMapping> {
  return paginate((_, call) => getSailPointRoleMapping(halo, params, call), { pages: false }, options)
}
