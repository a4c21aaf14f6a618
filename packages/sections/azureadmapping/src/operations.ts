// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { AzureADMapping } from '@halopsa/schemas'

/** Parameters of {@link getAzureadmapping}. */
export interface GetAzureadmappingParams {
  /** Only mappings of the connection with this id. */
  connection_id?: number | null | undefined
}

/**
 * `GET /azureadmapping`
 *
 * Lists mappings of Microsoft Entra ID (Azure AD) connections.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAzureadmapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAzureadmappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureADMapping[]>> {
  return halo.request<AzureADMapping[], As>({ method: 'get', path: '/azureadmapping', query }, options)
}

/** Parameters of {@link paginateAzureadmapping}: those of {@link getAzureadmapping}. */
export type PaginateAzureadmappingParams = GetAzureadmappingParams

/**
 * Every record of `GET /azureadmapping`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAzureadmapping(
  halo: HaloClient,
  params?: PaginateAzureadmappingParams,
  options?: PaginateOptions,
): Pages<AzureADMapping> {
  return paginate((_, call) => getAzureadmapping(halo, params, call), { pages: false }, options)
}
