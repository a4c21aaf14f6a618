// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getAssetTypeMappings}. */
export type GetAssetTypeMappingsParams = Record<string, never>

/**
 * `GET /AssetTypeMappings`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetTypeMappings<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAssetTypeMappingsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetTypeMappings', query, as: 'auto' }, options)
}

/** Parameters of {@link getAssetTypeMappingsById}. */
export interface GetAssetTypeMappingsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /AssetTypeMappings/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetTypeMappingsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetAssetTypeMappingsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/AssetTypeMappings/${id}`, query, as: 'auto' }, options)
}
