// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { XTypeMapping } from '@halopsa/schemas'

/** Parameters of {@link getAssetTypeMappings}. */
export type GetAssetTypeMappingsParams = Record<string, never>

/**
 * `GET /AssetTypeMappings`
 *
 * Lists mappings of other systems' device types to asset types.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAssetTypeMappings<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetTypeMappingsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, XTypeMapping[]>> {
  return halo.request<XTypeMapping[], As>({ method: 'get', path: '/AssetTypeMappings', query }, options)
}

/** Parameters of {@link paginateAssetTypeMappings}: those of {@link getAssetTypeMappings}. */
export type PaginateAssetTypeMappingsParams = GetAssetTypeMappingsParams

/**
 * Every record of `GET /AssetTypeMappings`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAssetTypeMappings(
  halo: HaloClient,
  params?: PaginateAssetTypeMappingsParams,
  options?: PaginateOptions,
): Pages<XTypeMapping> {
  return paginate((_, call) => getAssetTypeMappings(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getAssetTypeMappingsById}. */
export interface GetAssetTypeMappingsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /AssetTypeMappings/{id}`
 *
 * Reads a mapping of another system's device type to an asset type.
 *
 * Answers with one record, by convention: nobody recorded it here; the schema of a record is told by its name alone.
 *
 * One record of the list, which was recorded; nobody saw this call.
 */
export async function getAssetTypeMappingsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAssetTypeMappingsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, XTypeMapping>> {
  return halo.request<XTypeMapping, As>({ method: 'get', path: path`/AssetTypeMappings/${id}`, query }, options)
}
