// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { IntegrationSiteMapping } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationSiteMapping}. */
export interface GetIntegrationSiteMappingParams {
  get_active_only?: boolean | null | undefined
  msid?: number | null | undefined
  /** Only mappings of the client with this id in the other product. */
  third_party_client_id?: string | null | undefined
}

/**
 * `GET /IntegrationSiteMapping`
 *
 * Lists site mappings of integrations.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getIntegrationSiteMapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationSiteMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationSiteMapping[]>> {
  return halo.request<IntegrationSiteMapping[], As>({ method: 'get', path: '/IntegrationSiteMapping', query }, options)
}

/** Parameters of {@link paginateIntegrationSiteMapping}: those of {@link getIntegrationSiteMapping}. */
export type PaginateIntegrationSiteMappingParams = GetIntegrationSiteMappingParams

/**
 * Every record of `GET /IntegrationSiteMapping`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegrationSiteMapping(
  halo: HaloClient,
  params?: PaginateIntegrationSiteMappingParams,
  options?: PaginateOptions,
): Pages<IntegrationSiteMapping> {
  return paginate((_, call) => getIntegrationSiteMapping(halo, params, call), { pages: false }, options)
}
