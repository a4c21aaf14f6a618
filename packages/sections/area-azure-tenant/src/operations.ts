// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { AreaAzureTenant } from '@halopsa/schemas'

/** Parameters of {@link getAreaAzureTenant}. */
export interface GetAreaAzureTenantParams {
  azure_tenant_id?: string | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  details_id?: number | null | undefined
  ignore_decrypt?: boolean | null | undefined
  notset?: boolean | null | undefined
  returnalliflinked?: boolean | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
}

/**
 * `GET /AreaAzureTenant`
 *
 * Lists links of clients to Azure tenants.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAreaAzureTenant<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAreaAzureTenantParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AreaAzureTenant[]>> {
  return halo.request<AreaAzureTenant[], As>({ method: 'get', path: '/AreaAzureTenant', query }, options)
}

/** Parameters of {@link paginateAreaAzureTenant}: those of {@link getAreaAzureTenant}. */
export type PaginateAreaAzureTenantParams = GetAreaAzureTenantParams

/**
 * Every record of `GET /AreaAzureTenant`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAreaAzureTenant(
  halo: HaloClient,
  params?: PaginateAreaAzureTenantParams,
  options?: PaginateOptions,
): Pages<AreaAzureTenant> {
  return paginate((_, call) => getAreaAzureTenant(halo, params, call), { pages: false }, options)
}
