// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { SailPointUserMapping } from '@halopsa/schemas'

/** Parameters of {@link getSailPointUserMapping}. */
export type GetSailPointUserMappingParams = Record<string, never>

/**
 * `GET /SailPointUserMapping`
 *
 * Lists user mappings of SailPoint.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSailPointUserMapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSailPointUserMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SailPointUserMapping[]>> {
  return halo.request<SailPointUserMapping[], As>({ method: 'get', path: '/SailPointUserMapping', query }, options)
}

/** Parameters of {@link paginateSailPointUserMapping}: those of {@link getSailPointUserMapping}. */
export type PaginateSailPointUserMappingParams = GetSailPointUserMappingParams

/**
 * Every record of `GET /SailPointUserMapping`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSailPointUserMapping(
  halo: HaloClient,
  params?: PaginateSailPointUserMappingParams,
  options?: PaginateOptions,
): Pages<SailPointUserMapping> {
  return paginate((_, call) => getSailPointUserMapping(halo, params, call), { pages: false }, options)
}
