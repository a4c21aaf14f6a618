// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getAreaAzureTenant}. */
export interface GetAreaAzureTenantParams {
  azure_tenant_id?: string | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  details_id?: number | undefined
  ignore_decrypt?: boolean | undefined
  notset?: boolean | undefined
  returnalliflinked?: boolean | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
}

/**
 * `GET /AreaAzureTenant`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAreaAzureTenant<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAreaAzureTenantParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AreaAzureTenant', query, as: 'auto' }, options)
}
