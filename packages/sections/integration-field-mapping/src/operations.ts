// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getIntegrationFieldMapping}. */
export interface GetIntegrationFieldMappingParams {
  msid?: string | undefined
  /** Only records of the product with this id. */
  product_id?: number | undefined
  subtypeid?: string | undefined
  syncfields?: boolean | undefined
  typeid?: string | undefined
  xmvalue?: string | undefined
}

/**
 * `GET /IntegrationFieldMapping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationFieldMapping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationFieldMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationFieldMapping', query, as: 'auto' }, options)
}
