// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { IntegrationFieldMapping } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationFieldMapping}. */
export interface GetIntegrationFieldMappingParams {
  msid?: string | null | undefined
  /** Only the records of the product with this id. */
  product_id?: number | null | undefined
  subtypeid?: string | null | undefined
  syncfields?: boolean | null | undefined
  typeid?: string | null | undefined
  xmvalue?: string | null | undefined
}

/**
 * `GET /IntegrationFieldMapping`
 *
 * Lists field mappings of integrations.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getIntegrationFieldMapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationFieldMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationFieldMapping[]>> {
  return halo.request<IntegrationFieldMapping[], As>({ method: 'get', path: '/IntegrationFieldMapping', query }, options)
}

/** Parameters of {@link paginateIntegrationFieldMapping}: those of {@link getIntegrationFieldMapping}. */
export type PaginateIntegrationFieldMappingParams = GetIntegrationFieldMappingParams

/**
 * Every record of `GET /IntegrationFieldMapping`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegrationFieldMapping(
  halo: HaloClient,
  params?: PaginateIntegrationFieldMappingParams,
  options?: PaginateOptions,
): Pages<IntegrationFieldMapping> {
  return paginate((_, call) => getIntegrationFieldMapping(halo, params, call), { pages: false }, options)
}
