// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getIntegrationSiteMapping}. */
export interface GetIntegrationSiteMappingParams {
  get_active_only?: boolean | undefined
  msid?: number | undefined
  third_party_client_id?: string | undefined
}

/**
 * `GET /IntegrationSiteMapping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationSiteMapping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationSiteMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationSiteMapping', query, as: 'auto' }, options)
}
